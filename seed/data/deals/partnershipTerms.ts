import type { SeedTerm } from '../shapes'

/** The seven terms of deal 1. */
export const partnershipTerms: SeedTerm[] = [
  {
    key: 'new-capacity',
    kind: 'exclusivity',
    holder: 'microsoft',
    grantor: 'openai',
    summary: {
      tr: 'OpenAI yeni kapasiteyi artık Microsoft’tan almak zorunda değil; yeni kapasite üzerindeki münhasırlık gevşetildi.',
      en: 'New capacity need not come from Microsoft any more: the exclusivity over new capacity has been loosened.',
    },
    change: 'loosened',
  },
  {
    key: 'first-refusal',
    kind: 'rightOfFirstRefusal',
    holder: 'microsoft',
    grantor: 'openai',
    summary: {
      tr: 'OpenAI yeni kapasite istediğinde önce Microsoft’a soruluyor; OpenAI ardından başka yerden satın alabiliyor.',
      en: 'When OpenAI wants new capacity, Microsoft is asked first; OpenAI may then buy elsewhere.',
    },
    change: 'new',
  },
  {
    key: 'own-infrastructure',
    kind: 'infrastructureApproval',
    holder: 'openai',
    grantor: 'microsoft',
    summary: {
      tr: 'OpenAI, araştırma ve model eğitimi için ek altyapı kurabiliyor.',
      en: 'OpenAI may build additional infrastructure for research and model training.',
    },
    change: 'new',
  },
  {
    key: 'technologies',
    kind: 'technologyLicence',
    holder: 'microsoft',
    grantor: 'openai',
    summary: {
      tr: 'Microsoft, OpenAI’ın teknolojilerini kendi ürünlerinde kullanabiliyor.',
      en: 'Microsoft may use OpenAI’s technologies in its products.',
    },
    change: 'unchanged',
  },
  {
    key: 'apis',
    kind: 'apiExclusivity',
    holder: 'microsoft',
    grantor: 'openai',
    summary: {
      tr: 'OpenAI’ın API’leri yalnızca Azure üzerinden sunuluyor.',
      en: 'OpenAI’s APIs are available on Azure only.',
    },
    change: 'unchanged',
  },
  {
    key: 'revenue-share',
    kind: 'revenueShare',
    holder: 'microsoft',
    grantor: 'openai',
    summary: {
      tr: 'Gelir paylaşımı sürüyor; basına göre Microsoft, OpenAI’ın gelirinin yüzde 20’sini alıyor.',
      en: 'The revenue share goes on; according to the press, Microsoft takes 20 per cent of OpenAI’s revenue.',
    },
    percentage: '20',
    change: 'unchanged',
  },
  {
    key: 'agi',
    kind: 'escapeClause',
    holder: 'openai',
    grantor: 'microsoft',
    summary: {
      tr: 'OpenAI, AGI geliştirirse Microsoft’un OpenAI modellerine erişimini engelleyebiliyor. Anlaşma AGI’yi 100 milyar dolardan fazla kazanan bir sistem olarak tanımlıyor.',
      en: 'If OpenAI develops AGI, it may bar Microsoft from its models. The agreement defines AGI as a system that earns more than 100 billion dollars.',
    },
    threshold: { comparator: 'moreThan', amount: '100000000000', currency: 'USD' },
    change: 'notStated',
  },
]
