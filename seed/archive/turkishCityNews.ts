import type { Scenario } from './scenario'
import { withSuffix } from './turkishSuffix'

const number = (value: number) => value.toLocaleString('tr-TR')

/** Life in a city: a festival, a library, an exhibition. A company is at most its sponsor. */
export const cultureInTurkish: Scenario = {
  section: 'culture',
  topics: ['city-life'],
  headlines: [
    (w) => `${withSuffix(w.city, 'locative')} kitap günleri başladı`,
    (w) => `${w.city} ${number(w.count)} fotoğrafla anlatılıyor`,
    (w) => `${withSuffix(w.city, 'genitive')} eski istasyonu sergi salonu oldu`,
    (w) => `Gençler ${withSuffix(w.city, 'locative')} sahneye çıktı`,
  ],
  descriptions: [
    (w) => `Etkinliği ilk günlerde ${number(w.count)} kişi gezdi.`,
    (w) => `Hazırlıklar ${w.months} ay sürdü, gönüllüler geceli gündüzlü çalıştı.`,
    (w) => `${w.city} bu hafta sonu konserlerle, söyleşilerle ve atölyelerle dolu.`,
  ],
  openings: [
    (w) => `${withSuffix(w.city, 'locative')} haftalardır hazırlanan etkinlik kapılarını açtı.`,
    (w) => `${w.city}, bu yıl da yazarları ve okurları bir araya getiriyor.`,
    (w) => `Yıllardır boş duran bina, ${withSuffix(w.city, 'genitive')} yeni buluşma yeri oldu.`,
  ],
  details: [
    (w) => `Programda ${w.months} söyleşi ve çocuklar için atölyeler var.`,
    () => 'Girişler ücretsiz; yer ayırtmak isteyenler kütüphaneye başvurabiliyor.',
    (w) => `Ziyaretçilerin yüzde ${w.percent} kadarı çevre ilçelerden geldi.`,
    (w) => `Etkinliği destekleyenlerden biri de ${w.company}.`,
    () => 'Sergilenen fotoğrafların çoğunu kentte yaşayanlar kendi albümlerinden getirdi.',
    () => 'Salonun akustiği, konservatuvar öğrencilerinin ölçümleriyle yeniden düzenlendi.',
  ],
  subheads: [() => 'Çocuklara ayrı bir köşe', () => 'Gönüllüler anlatıyor', () => 'Program belli oldu'],
  background: [
    (w) => `İlki ${w.year - 6} yılında düzenlenen buluşma, iki yıl ara verdikten sonra geri döndü.`,
    () => 'Bina, yapıldığı dönemde depo olarak kullanılmış, sonra kaderine terk edilmişti.',
    (w) => `Kentte ${number(w.count)} kişi bir kitap kulübüne üye.`,
    () => 'Düzenleyiciler, programı okurların önerileriyle hazırladı.',
  ],
  quotes: [
    () => 'Bir kent, hikâyelerini anlatabildiği kadar kenttir.',
    () => 'Kapıyı açtık, gerisini gençler getirdi.',
    (w) => `${withSuffix(w.city, 'dative')} böyle bir yer gerekiyordu, geç bile kaldık.`,
  ],
  closings: [
    () => 'Etkinlik pazar akşamı bir konserle sona erecek.',
    () => 'Sergi ay sonuna kadar gezilebilecek.',
    (w) => `Düzenleyiciler ${w.year + 1} için şimdiden gönüllü arıyor.`,
  ],
}
