import type { SeedArticle } from '../shapes'
import { storyFacts } from './shared'

export const storyInTurkish: SeedArticle = {
  ...storyFacts,
  key: 'story-tr',
  language: 'tr',
  headline: 'OpenAI ile Microsoft’un ortaklığında yeni dönem',
  slug: 'openai-ile-microsoftun-ortakliginda-yeni-donem',
  description:
    'OpenAI yeni kapasiteyi artık Microsoft’tan almak zorunda değil. Temel koşulları büyük ölçüde koruyan değişikliğin hemen ardından beş şirket Stargate Projesi’ni duyurdu.',
  sources: [
    { name: 'Microsoft’un açıklaması', kind: 'statement' },
    { name: 'Stargate’i duyuran beş şirketin açıklaması', kind: 'statement' },
    { name: 'Gelir payının oranına ilişkin basın haberleri', kind: 'press' },
    { name: 'Sam Altman’ın X’teki yanıtı', kind: 'socialMedia' },
  ],
  body: `
OpenAI ile Microsoft, ortaklıklarının koşullarını değiştirdi. Microsoft’un açıklamasına göre OpenAI, yeni kapasiteyi artık Microsoft’tan almak zorunda değil: Şirketin “yeni kapasite üzerindeki münhasırlık” sözleriyle anlattığı koşul gevşetildi. OpenAI yeni kapasite istediğinde önce Microsoft’a sorulacak; OpenAI ardından başka yerden satın alabilecek. Araştırma ve model eğitimi için ek altyapı kurmasının önü de açıldı.

@pullQuote attribution="Microsoft, gevşetilen koşul için"
yeni kapasite üzerindeki münhasırlık

Aynı açıklamaya göre temel koşullar büyük ölçüde olduğu gibi kalıyor. Microsoft, OpenAI’ın teknolojilerini kendi ürünlerinde kullanabilecek; OpenAI’ın API’leri de yalnızca Azure üzerinden sunulacak. Gelir paylaşımı da sürüyor. Basında yer alan bilgiye göre Microsoft, OpenAI’ın gelirinin yüzde 20’sini alıyor.

@deal partnership

## Değişiklik, Stargate’in yolunu açtı

Stargate Projesi’ni mümkün kılan da bu değişiklik oldu. Hemen ardından Arm, Microsoft, Nvidia, OpenAI ve Oracle projeyi duyurdu: ABD’de yeni bir veri merkezi sistemi, 500 milyar dolarlık yapay zekâ veri merkezi altyapısı. Amaç, OpenAI’ın yapay zekâ ihtiyaçlarını karşılamak. Sistemin başka şirketlere de hizmet verip vermeyeceği şimdilik bilinmiyor.

@picture stargate
Stargate için bir çizim: sıra sıra dizilmiş veri merkezi kabinleri.

@deal stargate

@picture five-tiles
Beş kare, beş şirket: Projeyi Arm, Microsoft, Nvidia, OpenAI ve Oracle duyurdu.

Ortaklığın, daha önce de haberleştirdiğimiz bir çıkış maddesi var. Anlaşmanın basına yansıyan hükmüne göre OpenAI, AGI geliştirmesi hâlinde Microsoft’un OpenAI modellerine erişimini engelleyebiliyor. Anlaşmada AGI, 100 milyar dolardan fazla kazanan bir sistem olarak tanımlanıyor.

X’te ve başka yerlerde, iki şirketin ilişkisinin çatırdadığı söylentisi dolaşıyor. Sam Altman, X’teki bir paylaşıma verdiği yanıtta bunu yalanladı.

@statement speaker=person/sam-altman medium=X repliesTo="X’te bir paylaşım"
Kesinlikle hayır. Bu, uzun süre devam edecek, çok önemli ve büyük bir ortaklık. Yalnızca daha fazla işlem gücüne ihtiyacımız var.
`,
}
