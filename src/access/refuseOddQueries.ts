import type { AfterErrorHook, CollectionBeforeOperationHook, FlattenedField, SanitizedConfig } from 'payload'
import { APIError, getFieldByPath, QueryError } from 'payload'

import { say } from './say'

/**
 * Refuses what no database understands: 400 with the path and the operator, in the language of who asks. Payload 3.90
 * looks at paths only, and answers 500 where the database trips over an operator or its value. A beforeOperation
 * hook, for every collection and every operation that has a `where`.
 */
export const refuseOddQueries: CollectionBeforeOperationHook = ({
  args,
  collection,
  overrideAccess,
  req,
}) => {
  const { where } = args as { where?: unknown }
  if (overrideAccess || where === undefined || where === null) return args
  const odd = firstOdd(where, {
    config: req.payload.config,
    fields: collection.flattenedFields,
    knowsAll: !('drizzle' in req.payload.db),
  })
  if (odd) throw new APIError(say(req, sentence(odd)), 400, undefined, true)
  return args
}

/**
 * The same of a path that is not there, which Payload 3.90 refuses in English only, and of a `where` that is a text: it
 * takes that for JSON, and answers 500 where it is none.
 */
export const explainBrokenQuery: AfterErrorHook = ({ error, req, result }) => {
  if (error instanceof QueryError) {
    const paths = (error.data as { path: string }[]).map(({ path }) => path.replace(/^version\./, ''))
    const message = say(req, sentence(paths.join(', ')))
    return { response: { errors: result?.errors?.map((one) => ({ ...one, message })) } }
  }
  if (!(error instanceof SyntaxError) || typeof req.query?.where !== 'string') return undefined
  return { status: 400, response: { errors: [{ message: say(req, sentence('where')) }] } }
}

interface Known {
  config: SanitizedConfig
  fields: FlattenedField[]
  /** Whether the database knows the operator "all"; those that speak SQL do not, by Payload 3.90. */
  knowsAll: boolean
}

/** The first thing in a `where` that cannot be asked, as "path operator". What Payload refuses itself is left to it. */
function firstOdd(where: unknown, known: Known): string | undefined {
  if (!isObject(where)) return 'where'
  for (const [path, asked] of Object.entries(where)) {
    if (/^(and|or)$/i.test(path)) {
      for (const one of Array.isArray(asked) ? asked : []) {
        const odd = isObject(one) ? firstOdd(one, known) : undefined
        if (odd) return odd
      }
    } else if (isObject(asked)) {
      if (isWithinText(path, known)) return path
      const field = fieldAt(path, known)
      for (const [operator, value] of Object.entries(asked)) {
        const isUnknown = operator === 'all' && !known.knowsAll
        if (isUnknown || (field && isOdd(field, operator, value))) return `${path} ${operator}`
      }
    }
  }
  return undefined
}

function isOdd(field: FlattenedField, operator: string, value: unknown): boolean {
  if (operator === 'exists') return false
  if (ofPlaces.has(operator)) return field.type !== 'point'
  const values = ofLists.has(operator) && Array.isArray(value) ? (value as unknown[]) : [value]
  return values.some((one) => one !== null && one !== 'null' && one !== '' && !fits(field, one))
}

function fits(field: FlattenedField, value: unknown): boolean {
  if (isOfSeveralKinds(field)) return isObject(value) && 'relationTo' in value && 'value' in value
  if (value instanceof Date) return true
  if (typeof value !== 'string') return typeof value !== 'object'
  return field.type !== 'date' || !Number.isNaN(new Date(value).getTime())
}

const ofPlaces = new Set(['near', 'within', 'intersects'])
const ofLists = new Set(['in', 'not_in', 'all'])

const isOfSeveralKinds = (field: FlattenedField) => 'relationTo' in field && Array.isArray(field.relationTo)

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Versions have their documents' fields below "version". */
const fieldAt = (path: string, { config, fields }: Pick<Known, 'config' | 'fields'>) =>
  getFieldByPath({ config, fields, includeRelationships: true, path: path.replace(/^version\./, '') })?.field

/** A place inside a formatted text, which is stored as a whole. */
function isWithinText(path: string, known: Known): boolean {
  const names = path.split('.')
  return names.some(
    (_, at) =>
      at > 0 && ['json', 'richText'].includes(fieldAt(names.slice(0, at).join('.'), known)?.type ?? ''),
  )
}

const sentence = (odd: string) => ({
  tr: `Bu sorgu anlaşılmadı: ${odd}. Alanı, işleci ve değeri denetleyin.`,
  en: `This query is not understood: ${odd}. Check the field, the operator and the value.`,
})
