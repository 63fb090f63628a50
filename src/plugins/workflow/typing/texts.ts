const texts = {
  en: {
    found: (by: string, at: string) => `Text that was not saved: written by ${by}, ${at}.`,
    changedSince: 'The document has been saved since; only what was written then is put back.',
    restore: 'Put it back',
    discard: 'Discard it',
    offline: 'No connection. What you write is kept in this browser and saved when the connection is back.',
    full: 'This browser has no room to keep what you write. Save it before you leave.',
    label: 'Unsaved text',
  },
  tr: {
    found: (by: string, at: string) => `Kaydedilmemiş metin var: ${by} yazdı, ${at}.`,
    changedSince: 'Belge o zamandan beri kaydedildi; yalnızca o sırada yazılanlar geri konur.',
    restore: 'Geri getir',
    discard: 'At',
    offline: 'Bağlantı yok. Yazdıklarınız bu tarayıcıda saklanıyor ve bağlantı gelince kaydedilecek.',
    full: 'Tarayıcıda yazdıklarınızı saklayacak yer kalmadı. Ayrılmadan önce kaydedin.',
    label: 'Kaydedilmemiş metin',
  },
}

/** What the admin says about kept texts, in its language; English where there is no other. */
export const textsIn = (language: string): (typeof texts)['en'] =>
  Object.hasOwn(texts, language) ? texts[language as keyof typeof texts] : texts.en
