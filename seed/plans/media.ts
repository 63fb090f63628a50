import type { SeedPicture } from '../data/shapes'
import { CREDIT } from '../data/pictures'
import { seedId } from '../ids'
import { png } from '../pictures/png'
import type { Plan } from './plan'

export function mediaPlan(picture: SeedPicture): Plan {
  return {
    collection: 'media',
    id: seedId('media', picture.key),
    label: `${picture.key}.png`,
    data: { alt: picture.alt.tr, credit: CREDIT },
    english: { alt: picture.alt.en },
    file: async () => {
      const data = await png(picture.draw())
      return { name: fileName(picture.key), mimetype: 'image/png', data, size: data.length }
    },
  }
}

/** No editor's upload is called so: the seed may write over its own file that a killed run has left behind. */
export function fileName(key: string): string {
  return `${key}-${seedId('media', key).slice(0, 8)}.png`
}
