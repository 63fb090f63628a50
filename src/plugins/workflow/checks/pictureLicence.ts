import type { Check, Finding } from '../types'
import { say } from './say'
import { shownPictures } from './shownPictures'

interface Options {
  fields: string[]
  /** The picture's field with the licence. Default: "licence". */
  licence?: string
  /** Licences that allow publication, or a function of the licence and the picture. */
  allowed: string[] | ((licence: string | null, picture: Record<string, unknown>) => boolean)
  level?: Finding['level']
}

/** The licence of each picture that is shown allows it. A picture without one is as good as forbidden. */
export function pictureLicence({ allowed, fields, level = 'error', licence = 'licence' }: Options): Check {
  const mayShow = (picture: Record<string, unknown>) => {
    const named = nameOf(picture[licence])
    if (typeof allowed === 'function') return allowed(named, picture)
    return named !== null && allowed.includes(named)
  }
  return {
    name: 'picture-licence',
    label: { tr: 'Resmin lisansı', en: 'Licence of the picture' },
    async run(context) {
      const shown = await shownPictures(context, fields)
      return shown
        .filter(({ picture }) => picture && !mayShow(picture))
        .map(({ field, picture }) => {
          const named = nameOf(picture?.[licence])
          const message = named ? say(context.req, forbidden, { licence: named }) : say(context.req, unknown)
          return { code: 'licence-forbids', level, message, field }
        })
    },
  }
}

const nameOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)

const forbidden = {
  tr: 'Resmin lisansı (“{licence}”) yayımlamaya izin vermiyor.',
  en: 'The licence of the picture (“{licence}”) does not allow publication.',
}
const unknown = {
  tr: 'Resmin lisansı yazılmamış. Resmi açıp seçin.',
  en: 'The picture names no licence. Open the picture and choose one.',
}
