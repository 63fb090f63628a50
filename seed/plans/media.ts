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
    data: { alt: picture.alt.tr, credit: CREDIT, licence: 'own' },
    english: { alt: picture.alt.en },
    file: async () => {
      const data = await png(picture.draw())
      return { name: `${picture.key}.png`, mimetype: 'image/png', data, size: data.length }
    },
  }
}
