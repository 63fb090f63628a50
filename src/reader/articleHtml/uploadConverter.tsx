import type { HTMLConverters } from '@payloadcms/richtext-lexical/html'

import type { Join } from './join'
import { markup } from './markup'
import { idOf } from './nodes'
import { Picture } from '../parts/Picture'
import { textsOf } from '../texts'

/** How wide pictures are shown within the text. */
const SIZES = '(min-width: 44rem) 40rem, 100vw'

/** A picture with its caption and credit. What the editor wrote for this place comes before the picture's own. */
export function uploadConverter(join: Join): Pick<HTMLConverters, 'upload'> {
  return {
    upload: ({ node }) => {
      const picture = join.get('media', idOf(node.value))
      if (!picture) return ''
      const fields: Record<string, unknown> = node.fields ?? {}
      const caption = textIn(fields.caption) ?? picture.caption
      const credit = textIn(fields.credit) ?? picture.credit
      return markup(
        <figure>
          <Picture picture={picture} sizes={SIZES} />
          {(caption || credit) && (
            <figcaption>
              {caption}
              {caption && credit && ' '}
              {credit && (
                <span className="credit">
                  {textsOf[join.language].article.credit}: {credit}
                </span>
              )}
            </figcaption>
          )}
        </figure>,
      )
    },
  }
}

const textIn = (value: unknown) => (typeof value === 'string' && value.trim() ? value : null)
