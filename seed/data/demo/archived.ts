import type { SeedArticle } from '../shapes'
import { demoFacts } from './shared'

export const archived: SeedArticle = {
  ...demoFacts,
  key: 'demo-archived',
  language: 'tr',
  story: 'demo-archived',
  headline: 'Demo: Arşive kaldırılan haber',
  slug: 'demo-arsive-kaldirilan-haber',
  description: 'Bir demo haberi: yazıldı, ama yayımlanmadan arşive kaldırıldı.',
  picture: 'demo-pages',
  section: 'culture',
  body: `
Bu bir demo haberidir. Yazıldı, ama gündemden düştüğü için yayımlanmadı ve arşive kaldırıldı; okurlar onu hiç görmedi.

Arşivdeki haber listelerde ayak altında durmaz, kimse yanlışlıkla yayımlayamaz. Gerekirse editör onu yeniden açar, haber taslak olarak geri gelir.
`,
  state: { is: 'archived' },
}
