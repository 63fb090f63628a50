import type { SeedArticle } from '../shapes'
import { demoFacts } from './shared'

export const trashed: SeedArticle = {
  ...demoFacts,
  key: 'demo-trashed',
  language: 'tr',
  story: 'demo-trashed',
  headline: 'Demo: Çöp kutusundaki haber',
  slug: 'demo-cop-kutusundaki-haber',
  description: 'Bir demo haberi: yayımlandı, sonra çöp kutusuna taşındı.',
  picture: 'demo-pages',
  section: 'culture',
  body: `
Bu bir demo haberidir. Yayımlandı, ardından çöp kutusuna taşındı; artık okur sitesinde ve beslemelerde yok.

Haberi daha önce kaydetmiş telefonlar bir sonraki eşitlemede kaldırıldığını öğrenir. Haber çöp kutusundan geri alınabilir; kalıcı olarak yalnızca yazı işleri müdürü silebilir.
`,
  state: { is: 'trashed' },
}
