import type { Scenario } from './scenario'
import { withSuffix } from './turkishSuffix'

const number = (value: number) => value.toLocaleString('tr-TR')

/** A company opens a place of work. */
export const openingInTurkish: Scenario = {
  section: 'economy',
  topics: ['investments'],
  headlines: [
    (w) => `${w.company}, ${withSuffix(w.city, 'locative')} yeni merkezini açtı`,
    (w) => `${withSuffix(w.company, 'genitive')} yeni durağı ${w.city}`,
    (w) => `${withSuffix(w.city, 'dative')} ${number(w.count)} kişilik yatırım`,
    (w) => `${w.company} ${withSuffix(w.city, 'locative')} büyüyor`,
  ],
  descriptions: [
    (w) => `Şirket, ${w.city} merkezinde ${number(w.count)} kişiye iş vermeyi planlıyor.`,
    (w) => `${withSuffix(w.company, 'genitive')} yeni merkezi ${w.months} ayda tamamlandı.`,
    (w) => `${withSuffix(w.city, 'locative')} açılan merkez, şirketin bölgedeki ilk yatırımı.`,
  ],
  openings: [
    (w) => `${w.company}, uzun süredir hazırlığını yaptığı merkezi ${withSuffix(w.city, 'locative')} açtı.`,
    (w) =>
      `${withSuffix(w.city, 'locative')} düzenlenen törenle ${withSuffix(w.company, 'genitive')} yeni merkezi hizmete girdi.`,
    (w) => `${w.company}, ${withSuffix(w.city, 'accusative')} bölgedeki üssü olarak seçti.`,
  ],
  details: [
    (w) => `Merkezde ilk aşamada ${number(w.count)} kişi çalışacak.`,
    (w) => `İnşaat ${w.months} ay sürdü; binanın çatısı güneş panelleriyle kaplandı.`,
    (w) => `Şirket, çalışanların yüzde ${w.percent} kadarını kentteki üniversitelerden seçtiğini bildirdi.`,
    () => 'Binada kreş, kitaplık ve herkese açık bir toplantı salonu da bulunuyor.',
    (w) => `Yatırımın ikinci aşaması için ${w.year + 1} yılı işaret ediliyor.`,
    () => 'Kentteki esnaf, yeni merkezin çevreye canlılık getirmesini bekliyor.',
    (w) => `Ulaşım için ${withSuffix(w.city, 'genitive')} iki otobüs hattı uzatılacak.`,
  ],
  subheads: [(w) => `Neden ${w.city}?`, () => 'Sırada ne var?', () => 'Kent nasıl etkilenecek?'],
  background: [
    (w) => `${w.company}, daha önce bölgeyi uzaktan yönetiyor, müşterilerine başka kentlerden ulaşıyordu.`,
    (w) => `Şirket son ${w.months} ayda çalışan sayısını yüzde ${w.percent} artırdı.`,
    () => 'Bölgede nitelikli iş gücü var, ancak gençlerin büyük bölümü büyük kentlere gidiyor.',
    (w) => `${withSuffix(w.city, 'genitive')} organize sanayi bölgesinde benzer yatırımlar sürüyor.`,
  ],
  quotes: [
    () => 'Buraya yalnızca bir bina değil, bir okul açar gibi geldik.',
    (w) => `İnsanların iş için ${withSuffix(w.city, 'ablative')} ayrılmak zorunda kalmamasını istiyoruz.`,
    () => 'Acele etmedik; doğru ekibi kurmak binayı yapmaktan uzun sürdü.',
  ],
  closings: [
    () => 'Başvurular gelecek ay sonuna kadar sürecek.',
    (w) => `Şirket, ${w.year + 2} yılına kadar iki kentte daha merkez açmayı hedefliyor.`,
    () => 'Merkez, hafta sonu ziyaretçilere de kapısını açacak.',
  ],
}

/** A company shows what it has made, or works with another. */
export const productInTurkish: Scenario = {
  section: 'technology',
  topics: ['software'],
  headlines: [
    (w) => `${w.company} ile ${withSuffix(w.partner, 'ablative')} ortak proje`,
    (w) => `${withSuffix(w.company, 'genitive')} yeni aracı Türkçeyi anlıyor`,
    (w) => `${w.company}, ${withSuffix(w.partner, 'dative')} altyapı sağlayacak`,
    (w) => `${withSuffix(w.company, 'ablative')} küçük işletmelere açık yazılım`,
  ],
  descriptions: [
    (w) => `Hazırlıklar ${w.months} ay sürdü.`,
    (w) => `Deneme sürümünü ilk aşamada ${number(w.count)} kişi kullanacak.`,
    (w) => `Yeni sürüm, aynı işi yüzde ${w.percent} daha az enerjiyle yapıyor.`,
  ],
  openings: [
    (w) =>
      `${w.company}, ${w.partner} ile geliştirdiği yeni aracı ${withSuffix(w.city, 'locative')} tanıttı.`,
    (w) => `${withSuffix(w.company, 'genitive')} üzerinde çalıştığı yazılım deneme aşamasına geçti.`,
    (w) =>
      `${w.company} ve ${w.partner}, ${withSuffix(w.city, 'locative')} yaptıkları toplantıda iş birliğini duyurdu.`,
  ],
  details: [
    (w) => `Deneme sürümü ${number(w.count)} kullanıcıyla sınırlı tutulacak.`,
    (w) => `Şirketin ölçümlerine göre yeni sürüm yüzde ${w.percent} daha az enerji harcıyor.`,
    () => 'Yazılımın kaynak kodu isteyen herkesin incelemesine açılacak.',
    (w) =>
      `${withSuffix(w.partner, 'genitive')} sağladığı veriler, kişisel bilgilerden arındırılarak kullanıldı.`,
    (w) => `Ekipte ${withSuffix(w.city, 'ablative')} ve çevre illerden mühendisler yer aldı.`,
    () => 'Arayüz, görme engelli kullanıcılarla birlikte tasarlandı.',
    (w) => `İlk hata düzeltmeleri ${w.months} gün içinde yayımlanacak.`,
  ],
  subheads: [() => 'Nasıl çalışıyor?', () => 'Veriler nerede duracak?', () => 'Kimler kullanabilecek?'],
  background: [
    (w) => `${w.company}, benzer bir denemeyi ${w.year - 1} yılında da yapmış, ancak sonuç alamamıştı.`,
    (w) => `${withSuffix(w.partner, 'genitive')} bu alandaki deneyimi, hazırlık süresini kısalttı.`,
    () => 'Uzmanlar, bu tür araçlarda asıl güçlüğün doğru veriyi bulmak olduğunu söylüyor.',
    (w) => `Pazardaki araçların yüzde ${w.percent} kadarı Türkçeyi hiç desteklemiyor.`,
  ],
  quotes: [
    () => 'Önce yanıldığımız yerleri yayımladık; güven böyle kazanılıyor.',
    () => 'Kullanıcının verisi kullanıcının kalmalı, bundan geri adım yok.',
    (w) => `Bu işi ${withSuffix(w.partner, 'genitive')} desteği olmadan bitiremezdik.`,
  ],
  closings: [
    () => 'Aracın genel kullanıma ne zaman açılacağı henüz belli değil.',
    (w) => `Bir sonraki sürüm ${w.year + 1} yılının ilk yarısında bekleniyor.`,
    () => 'Şirket, deneme sonuçlarını herkese açık bir raporla paylaşacak.',
  ],
}
