import type { Language, MediaItem } from '@/items/types'
import { Picture } from '../parts/Picture'
import { textsOf } from '../texts'

interface BodyFigureProps {
  picture: MediaItem
  language: Language
  /** Written for this place; else the picture's own. */
  caption?: string | null
  credit?: string | null
}

/** How wide pictures are shown within the text. */
const SIZES = '(min-width: 44rem) 40rem, 100vw'

/** A picture within the text, with its caption and credit. */
export function BodyFigure({ picture, language, ...own }: BodyFigureProps) {
  const caption = own.caption ?? picture.caption
  const credit = own.credit ?? picture.credit
  return (
    <figure>
      <Picture picture={picture} sizes={SIZES} />
      {(caption || credit) && (
        <figcaption>
          {caption}
          {caption && credit && ' '}
          {credit && (
            <span className="credit">
              {textsOf[language].article.credit}: {credit}
            </span>
          )}
        </figcaption>
      )}
    </figure>
  )
}
