/** A picture in the sizes there are, and the figure with its caption and credit. */
import type { MediaItem } from '@/items/types'
import type { Edition } from '../edition'
import { fallbackFile, srcSet, wholeSizes } from './pictureFiles'

interface PictureProps {
  picture: MediaItem
  /** How wide it is shown: the `sizes` of the markup. */
  sizes: string
  /** The first thing seen on the page: loaded before the rest. All others wait until they are near. */
  first?: boolean
  /** In a link that says the same: then its alternative text would be read twice. */
  decorative?: boolean
}

export function Picture({ picture, sizes, first = false, decorative = false }: PictureProps) {
  const file = fallbackFile(picture)
  return (
    <picture>
      {['image/avif', 'image/webp'].map((type) => {
        const files = wholeSizes(picture, type)
        return files.length > 0 && <source key={type} type={type} srcSet={srcSet(files)} sizes={sizes} />
      })}
      <img
        src={file.path}
        width={file.width}
        height={file.height}
        alt={decorative ? '' : picture.alt}
        {...(first ? { fetchPriority: 'high' } : { loading: 'lazy' })}
        decoding="async"
      />
    </picture>
  )
}

export function Figure({ edition, ...props }: PictureProps & { edition: Edition }) {
  const { caption, credit } = props.picture
  return (
    <figure>
      <Picture {...props} />
      {(caption || credit) && (
        <figcaption>
          {caption}
          {credit && (
            <>
              {' '}
              <span className="credit">
                {edition.texts.article.credit}: {credit}
              </span>
            </>
          )}
        </figcaption>
      )}
    </figure>
  )
}
