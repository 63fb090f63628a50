import type { SeedArticle } from '../shapes'
import { demoFacts } from './shared'

export const pendingChange: SeedArticle = {
  ...demoFacts,
  key: 'demo-pending-change',
  language: 'tr',
  story: 'demo-pending-change',
  headline: 'Demo: Yayındaki haberin bekleyen bir değişikliği var',
  slug: 'demo-yayindaki-haberin-bekleyen-bir-degisikligi-var',
  description: 'Bir demo haberi: okur yayımlanan metni görür, haber merkezi bekleyen değişikliği.',
  picture: 'demo-layers',
  section: 'economy',
  body: `
Bu bir demo haberidir. Okurun gördüğü metin budur; yönetim panelinde ise haberin daha yeni, henüz yayımlanmamış bir hâli durur.

Bekleyen değişiklik yayımlanana kadar dışarıya sızmaz: Sayfada, beslemede, aramada ve telefonda yayımlanan metin kalır. İki metin arasındaki farkı “Sürümler” sekmesinde görebilirsiniz.
`,
  state: {
    is: 'pendingChange',
    headline: 'Demo: Yayındaki haberin değişen başlığı onay bekliyor',
    addition:
      'Bu paragraf bekleyen değişikliğin parçasıdır; değişiklik yayımlanana kadar onu okurlar görmez.',
  },
}
