import type { SeedArticle } from '../shapes'
import { demoFacts } from './shared'

export const opinion: SeedArticle = {
  ...demoFacts,
  key: 'demo-opinion',
  language: 'tr',
  story: 'demo-opinion',
  headline: 'Demo: Kısa haberin hakkını verelim',
  slug: 'demo-kisa-haberin-hakkini-verelim',
  description: 'Bir demo köşe yazısı: dört cümlelik haberin de bir yapısı, bir emeği var.',
  picture: 'demo-waves',
  section: 'culture',
  body: `
Bu bir demo köşe yazısıdır; içindeki görüş de örnektir. Kısa haber çoğu zaman küçümsenir, oysa dört cümlede eksik bırakmamak, dört sayfada toparlamaktan zordur.

@pullQuote attribution="Haber Odası Demo Masası"
Kısa haber, az bilgi değil, az sözcük demektir.

Okurun zamanı bizim zamanımızdan değerlidir. Önce ne olduğunu, sonra kimin söylediğini, en son da neyi bilmediğimizi yazalım. Gerisini, merak eden okur için bağlantıya bırakalım.
`,
  kind: 'opinion',
  state: { is: 'published' },
}
