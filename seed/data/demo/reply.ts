import type { SeedArticle } from '../shapes'
import { demoFacts } from './shared'

export const reply: SeedArticle = {
  ...demoFacts,
  key: 'demo-reply',
  language: 'tr',
  story: 'demo-reply',
  headline: 'Demo: Kısa haber yazısına yanıt',
  slug: 'demo-kisa-haber-yazisina-yanit',
  description: 'Bir demo yanıtı: uzun haberin de söyleyecekleri var.',
  picture: 'demo-waves',
  section: 'culture',
  body: `
Bu bir demo yanıtıdır; yanıtladığı köşe yazısına “ilgili haberler” alanından bağlıdır. O yazının sayfasında da bu yanıt görünür.

Kısa haberi savunan meslektaşımıza katılıyoruz, bir çekinceyle: Bazı konular bağlamı olmadan anlaşılmaz. Okura bağlamı vermek için birkaç paragraf fazla yazmak, onun zamanından çalmak değildir.
`,
  related: ['demo-opinion'],
  kind: 'reply',
  state: { is: 'published' },
}
