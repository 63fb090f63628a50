import type { SeedArticle } from '../shapes'
import { demoFacts } from './shared'

export const changesRequested: SeedArticle = {
  ...demoFacts,
  key: 'demo-changes-requested',
  language: 'tr',
  story: 'demo-changes-requested',
  headline: 'Demo: Bu haberde düzeltme istendi',
  slug: 'demo-bu-haberde-duzeltme-istendi',
  description: 'Bir demo haberi: editör okudu ve düzeltme istedi; henüz yayımlanmadı.',
  picture: 'demo-pages',
  section: 'culture',
  body: `
Bu bir demo haberidir ve henüz yayımlanmadı: editör okuyup düzeltme istedi. Onu yalnızca haber merkezinde çalışanlar görür; okur sitesinde, beslemelerde ve telefonlarda izi yoktur.

Taslak siz yazarken kendiliğinden kaydedilir. Her kaydın bir sürümü vardır: Sürümleri yan yana koyup karşılaştırabilir, eskisine dönebilirsiniz.

Deneyin: muhabir hesabıyla girip istenen düzeltmeyi yapın ve “İncelemeye gönder” düğmesine basın. Sonra editör hesabıyla onaylayıp yayımlayın ve ön sayfayı yenileyin.
`,
  state: { is: 'changesRequested', note: 'Son paragrafa, okurun bunu nasıl deneyeceğini de ekleyelim.' },
}
