import type { SeedArticle } from '../shapes'
import { demoFacts } from './shared'

export const analysis: SeedArticle = {
  ...demoFacts,
  key: 'demo-analysis',
  language: 'tr',
  story: 'demo-analysis',
  headline: 'Demo: Bir anlaşma haberi nasıl okunur?',
  slug: 'demo-bir-anlasma-haberi-nasil-okunur',
  description: 'Bir demo analizi: koşul, iddia ve söylentiyi birbirinden ayırmanın yolu.',
  picture: 'demo-scales',
  section: 'technology',
  body: `
Bu bir demo analizidir. Bir anlaşma haberinde üç ayrı tür bilgi yan yana durur: tarafların açıkladıkları, basının aktardıkları ve kimsenin üstlenmediği söylentiler. Hepsini aynı tonla yazmak, okuru yanıltır.

## Kim söylüyor?

Haber Odası’nda her anlaşmanın koşulları ayrı ayrı kaydedilir, her koşulun yanında da onu kimin söylediği durur.

- *Açıklama*: taraflardan biri kendi adıyla söylemiştir.
- *Basın haberi*: bilgiyi basın aktarmış, taraflar doğrulamamıştır.
- *Söylenti*: kaynağı belli değildir; yalanlandıysa yalanlamasıyla birlikte okunur.

## Bilinmeyeni yazmak

Bir sorunun yanıtı bilinmiyorsa “hayır” diye değil, “bilinmiyor” diye yazılır. Açık sorular anlaşmanın sayfasında kendi başlığı altında toplanır.

> Eksik bilgi, yanlış bilgiden iyidir; yeter ki eksik olduğu söylensin.
`,
  kind: 'analysis',
  state: { is: 'approved' },
}
