import type { SeedArticle } from '../shapes'
import { demoFacts } from './shared'

export const published: SeedArticle = {
  ...demoFacts,
  key: 'demo-published',
  language: 'tr',
  story: 'demo-published',
  headline: 'Demo: Yayımlanan bir haber hangi yoldan geçer?',
  slug: 'demo-yayimlanan-bir-haber-hangi-yoldan-gecer',
  description: 'Bir demo haberi: taslaktan okurun telefonuna kadar, bir haberin adım adım yolculuğu.',
  picture: 'demo-path',
  body: `
Bu bir demo haberidir ve yayındadır. Muhabir onu taslak olarak yazdı, editör okudu ve “Yayımla” düğmesine bastı. O andan sonra yaptığı yolculuk, bu yazının konusu.

## Tek bir değişiklik, her yerde

Yayımlanan haber, numaralı bir değişiklik olarak günlüğe düşer. Web beslemeleri, okur sitesinin sayfaları ve telefonlardaki uygulama aynı günlüğü okur; bu yüzden hepsi aynı anda aynı şeyi gösterir.

- RSS, Atom ve JSON Feed okuyan programlar haberi beslemede bulur.
- Okur sitesi, haberin sayfasını ve ön sayfayı yeniler.
- Telefon, yalnızca son eşitlemesinden sonra değişenleri ister.

## Bağlantı yokken de

Haberin altındaki “Kaydet” düğmesi, metni ve görselleri cihaza indirir. Kaydedilen haber internet bağlantısı olmadan da açılır.
`,
  state: { is: 'published' },
}
