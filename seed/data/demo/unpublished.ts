import type { SeedArticle } from '../shapes'
import { demoFacts } from './shared'

export const unpublished: SeedArticle = {
  ...demoFacts,
  key: 'demo-unpublished',
  language: 'tr',
  story: 'demo-unpublished',
  headline: 'Demo: Yayından kaldırılan haber',
  slug: 'demo-yayindan-kaldirilan-haber',
  description: 'Bir demo haberi: bir süre yayında kaldı, sonra yayından kaldırıldı.',
  picture: 'demo-layers',
  section: 'economy',
  body: `
Bu bir demo haberidir. Yayımlandı, sonra yayından kaldırıldı; metni ve bütün sürümleri haber merkezinde duruyor.

Beslemelere ve telefonlara yalnızca haberin artık yayında olmadığı bilgisi gider, nedeniyle birlikte. Editör haberi yeniden yayımlarsa adresi ve kimliği aynı kalır.
`,
  state: { is: 'unpublished' },
}
