import type { HTMLConverters } from '@payloadcms/richtext-lexical/html'

import { BodyFigure } from './BodyFigure'
import type { Join } from './join'
import { markup } from './markup'
import { idOf } from './nodes'

/** A picture with its caption and credit. What the editor wrote for this place comes before the picture's own. */
export function uploadConverter(join: Join): Pick<HTMLConverters, 'upload'> {
  return {
    upload: ({ node }) => {
      const picture = join.get('media', idOf(node.value))
      if (!picture) return ''
      const { caption, credit }: Record<string, unknown> = node.fields ?? {}
      return markup(
        <BodyFigure
          picture={picture}
          language={join.language}
          caption={textIn(caption)}
          credit={textIn(credit)}
        />,
      )
    },
  }
}

const textIn = (value: unknown) => (typeof value === 'string' && value.trim() ? value : null)
