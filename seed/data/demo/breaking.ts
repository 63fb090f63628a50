import type { SeedArticle } from '../shapes'
import { demoFacts } from './shared'

export const breaking: SeedArticle = {
  ...demoFacts,
  key: 'demo-breaking',
  language: 'tr',
  story: 'demo-breaking',
  headline: 'Demo: Son dakika haberi böyle görünür',
  slug: 'demo-son-dakika-haberi-boyle-gorunur',
  description: 'Bir demo haberi: önceliği “son dakika” olan kısa bir metin.',
  picture: 'demo-pulse',
  body: `
Bu bir demo haberidir; hiçbir gerçek olayı anlatmaz. Önceliği “son dakika” olarak işaretlendi.

@facts
- Son dakika haberi kısa başlar, bilgi geldikçe uzar.
- Her güncelleme aynı adreste kalır.
- İlk yayım tarihi değişmez; güncelleme saati ayrıca gösterilir.

Öncelik, haberin nerede ve nasıl gösterileceğine karar verirken kullanılır. Bilgi doğrulanmadıysa acele etmeye gerek yok: Taslak da saniyeler içinde yayına girebilir.
`,
  priority: 'breaking',
  state: { is: 'published' },
}
