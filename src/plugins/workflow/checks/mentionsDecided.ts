import type { Check, Finding } from '../types'
import { valuesAt, valuesOf } from './fieldValues'
import { say } from './say'

interface Options {
  /** The array of mentions. */
  field: string
  /** The field of a row with the decision. Default: "status". */
  status?: string
  /** The value that means "nobody has decided". Default: "suggested". */
  undecided?: string
  /** The field of a row with the name. Default: "name". */
  name?: string
  level?: Finding['level']
}

/** Names that were found in the text and suggested: somebody has accepted or dismissed each. */
export function mentionsDecided(options: Options): Check {
  const { field, level = 'warning', name = 'name', status = 'status', undecided = 'suggested' } = options
  return {
    name: 'mentions',
    label: { tr: 'Adı geçenler', en: 'Mentions' },
    run(context) {
      const values = valuesOf(context)
      return valuesAt(values, `${field}.${status}`)
        .filter(({ value }) => value === undecided)
        .map(({ path }) => {
          const row = path.slice(0, -status.length)
          const named = values.find((value) => value.path === `${row}${name}`)?.value
          return {
            code: 'mention-undecided',
            level,
            message: say(context.req, open, { name: typeof named === 'string' ? named : '…' }),
            field: path,
          }
        })
    },
  }
}

const open = {
  tr: '“{name}” önerildi; kabul ya da reddedilmedi.',
  en: '“{name}” is suggested; nobody has accepted or dismissed it.',
}
