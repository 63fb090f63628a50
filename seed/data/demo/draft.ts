import type { SeedArticle } from '../shapes'
import { demoFacts } from './shared'

export const draft: SeedArticle = {
  ...demoFacts,
  key: 'demo-draft',
  language: 'tr',
  story: 'demo-draft',
  headline: 'Demo: Bu haber henüz taslak',
  slug: 'demo-bu-haber-henuz-taslak',
  description: 'Bir demo haberi: taslaklar yalnızca haber merkezinde görünür.',
  picture: 'demo-pages',
  section: 'culture',
  body: `
Bu bir demo haberidir ve henüz yayımlanmadı. Onu yalnızca haber merkezinde çalışanlar görür; okur sitesinde, beslemelerde ve telefonlarda izi yoktur.

Taslak siz yazarken kendiliğinden kaydedilir. Her kaydın bir sürümü vardır: Sürümleri yan yana koyup karşılaştırabilir, eskisine dönebilirsiniz.

Deneyin: editör hesabıyla girip “Yayımla” düğmesine basın, sonra ön sayfayı yenileyin.
`,
  state: { is: 'draft' },
}
