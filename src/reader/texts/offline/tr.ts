/** What the saving of articles says in Turkish: apart from the other texts, because it is sent to the browser. */
export const offlineTr = {
  title: 'Bu haberi yanınıza alın',
  promise: 'Kaydedin; bağlantınız olmasa da, dilediğiniz zaman okuyun.',
  app: 'Haberi mobil uygulamaya indirin; dilediğiniz zaman, çevrimdışıyken de okuyun.',
  appStore: 'App Store’dan indirin',
  googlePlay: 'Google Play’den indirin',
  save: 'Çevrimdışı okumak için kaydet',
  saving: 'Kaydediliyor…',
  saved: 'Kaydedildi. Bağlantınız olmasa da okuyabilirsiniz.',
  remove: 'Kaydı sil',
  removed: 'Kayıt silindi.',
  removeOf: (headline: string) => `“${headline}” kaydını sil`,
  failed: 'Kaydedilemedi. Bağlantınızı denetleyip yeniden deneyin.',
  full: 'Kaydedilemedi: cihazınızda yeterli yer yok.',
  unsupported: 'Tarayıcınız çevrimdışı okumayı desteklemiyor.',
  listTitle: 'Kaydedilenler',
  listIntro: 'Bu cihazda sakladığınız haberler. Bağlantınız olmasa da açılırlar.',
  needsScript: 'Kaydettiğiniz haberleri görmek için tarayıcınızda JavaScript açık olmalı.',
  empty:
    'Henüz haber kaydetmediniz. Bir haberin altındaki “Çevrimdışı okumak için kaydet” düğmesini kullanın.',
  savedAt: (date: string) => `${date} tarihinde kaydedildi`,
  gone: 'Artık yayında değil',
  retracted: 'Geri çekildi; metnin yerinde duyurusu var',
  storage: (used: string) => `Kayıtlar bu cihazda yaklaşık ${used} yer kaplıyor.`,
  youAreOffline:
    'Çevrimdışısınız. Açmak istediğiniz sayfa bu cihazda kayıtlı değil; kayıtlı haberleriniz aşağıda.',
  goneTitle: 'Bu haber artık yayında değil',
  goneNotice: 'Kaydettiğiniz haber yayından kaldırıldığı için bu cihazdaki kopyası silindi.',
  toSaved: 'Kaydedilenlere dön',
}

export type OfflineTexts = typeof offlineTr
