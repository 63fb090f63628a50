const en = {
  heading: 'Preview links',
  about: 'Shows this version, and no other, to somebody without a login.',
  saveFirst: 'Once the document is saved, you can show it to somebody without a login.',
  make: 'New preview link',
  forWhom: 'For whom (optional)',
  validFor: 'Valid for',
  hour: '1 hour',
  day: '1 day',
  days: '{count} days',
  create: 'Make the link',
  close: 'Close',
  copy: 'Copy',
  copied: 'The link is in the clipboard.',
  notCopied: 'The browser does not allow copying. Select the address and copy it by hand.',
  revoke: 'Revoke',
  revoked: 'The link is no longer valid.',
  nobody: 'Without a name',
  until: 'until {time}',
  made: 'The link is made. It shows version {number}; what is written from now on does not ride along.',
  failed: 'That did not work. Please try again.',
  address: 'Address of the link',
  copyOf: 'Copy the link: {name}',
  revokeOf: 'Revoke the link: {name}',
}

type PreviewLinkTexts = typeof en

const tr: PreviewLinkTexts = {
  heading: 'Önizleme bağlantıları',
  about: 'Hesabı olmayan birine bu sürümü gösterir, başkasını göstermez.',
  saveFirst: 'Belge kaydedilince onu hesabı olmayan birine gösterebilirsiniz.',
  make: 'Yeni önizleme bağlantısı',
  forWhom: 'Kimin için (isteğe bağlı)',
  validFor: 'Geçerlilik süresi',
  hour: '1 saat',
  day: '1 gün',
  days: '{count} gün',
  create: 'Bağlantıyı oluştur',
  close: 'Kapat',
  copy: 'Kopyala',
  copied: 'Bağlantı panoya kopyalandı.',
  notCopied: 'Tarayıcı kopyalamaya izin vermiyor. Adresi seçip elle kopyalayın.',
  revoke: 'Geri al',
  revoked: 'Bağlantı artık geçerli değil.',
  nobody: 'Adsız',
  until: '{time} tarihine kadar',
  made: 'Bağlantı hazır. {number}. sürümü gösterir; bundan sonra yazılanlar görünmez.',
  failed: 'Bu yapılamadı. Lütfen yeniden deneyin.',
  address: 'Bağlantının adresi',
  copyOf: 'Bağlantıyı kopyala: {name}',
  revokeOf: 'Bağlantıyı geri al: {name}',
}

export type TextName = keyof PreviewLinkTexts

/** A text of the panel in the language of who reads; `{name}` is filled in. */
export function textIn(
  language: string,
  name: TextName,
  values: Record<string, number | string> = {},
): string {
  const text = (language === 'tr' ? tr : en)[name]
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole))
}
