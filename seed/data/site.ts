/** The global Site. */
export const site = {
  name: { tr: 'Haber Odası', en: 'The Newsroom' },
  description: {
    tr: 'Teknoloji dünyasının ortaklıkları ve anlaşmaları: kim ne dedi, ne biliniyor, ne bilinmiyor.',
    en: 'The partnerships and deals of the technology world: who said what, what is known, and what is not.',
  },
  publisher: 'Haber Odası',
  logo: 'site-logo',
  languages: ['tr', 'en'] as const,
  imprint: {
    tr: 'Haber Odası, Newsroom for Payload’ın örnek yayınıdır. Demo etiketli yazılar gerçek olayları anlatmaz. Bu künyeyi yönetim panelindeki Site ayarlarından kendi kurumunuzun bilgileriyle değiştirin.',
    en: 'The Newsroom is the sample publication of Newsroom for Payload. Articles labelled as demo tell of no real events. Replace this imprint with your own organisation’s details under Site in the admin panel.',
  },
}
