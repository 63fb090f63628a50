import type { SeedClaim } from '../shapes'

const MICROSOFTS_STATEMENT = {
  claimantKind: 'company',
  claimants: ['company/microsoft'],
  kind: 'statement',
} as const satisfies Partial<SeedClaim>

/** Who says what about deal 1: a statement, the press, the agreement as reported, a rumour and its denial. */
export const partnershipClaims: SeedClaim[] = [
  {
    key: 'new-capacity-says-microsoft',
    term: 'new-capacity',
    text: {
      tr: 'Yeni kapasite üzerindeki münhasırlık gevşetildi.',
      en: 'The exclusivity over new capacity has been loosened.',
    },
    ...MICROSOFTS_STATEMENT,
  },
  {
    key: 'first-refusal-says-microsoft',
    term: 'first-refusal',
    text: {
      tr: 'OpenAI yeni kapasite istediğinde önce Microsoft’a soruluyor.',
      en: 'When OpenAI wants new capacity, Microsoft is asked first.',
    },
    ...MICROSOFTS_STATEMENT,
  },
  {
    key: 'own-infrastructure-says-microsoft',
    term: 'own-infrastructure',
    text: {
      tr: 'OpenAI, araştırma ve model eğitimi için ek altyapı kurabiliyor.',
      en: 'OpenAI may build additional infrastructure for research and model training.',
    },
    ...MICROSOFTS_STATEMENT,
  },
  {
    key: 'basic-terms-say-microsoft',
    text: {
      tr: 'Temel koşullar büyük ölçüde olduğu gibi kalıyor.',
      en: 'The basic terms stay largely as they were.',
    },
    ...MICROSOFTS_STATEMENT,
  },
  {
    key: 'technologies-say-microsoft',
    term: 'technologies',
    text: {
      tr: 'Microsoft, OpenAI’ın teknolojilerini ürünlerinde kullanmayı sürdürebiliyor.',
      en: 'Microsoft may go on using OpenAI’s technologies in its products.',
    },
    ...MICROSOFTS_STATEMENT,
  },
  {
    key: 'apis-say-microsoft',
    term: 'apis',
    text: {
      tr: 'OpenAI’ın API’leri yine yalnızca Azure üzerinden sunuluyor.',
      en: 'OpenAI’s APIs are still available on Azure only.',
    },
    ...MICROSOFTS_STATEMENT,
  },
  {
    key: 'revenue-share-goes-on',
    term: 'revenue-share',
    text: { tr: 'Gelir paylaşımı sürüyor.', en: 'The revenue share goes on.' },
    ...MICROSOFTS_STATEMENT,
  },
  {
    key: 'share-is-20-per-cent',
    term: 'revenue-share',
    text: {
      tr: 'Microsoft, OpenAI’ın gelirinin yüzde 20’sini alıyor.',
      en: 'Microsoft takes 20 per cent of OpenAI’s revenue.',
    },
    claimantKind: 'press',
    kind: 'pressReport',
  },
  {
    key: 'agi-clause',
    term: 'agi',
    text: {
      tr: 'AGI, 100 milyar dolardan fazla kazanan bir sistemdir; OpenAI onu geliştirirse Microsoft’un OpenAI modellerine erişimini engelleyebilir.',
      en: 'AGI is a system that earns more than 100 billion dollars; if OpenAI develops it, it may bar Microsoft from its models.',
    },
    claimantKind: 'agreement',
    kind: 'contractAsReported',
  },
  {
    key: 'relation-is-cracking',
    text: {
      tr: 'İki şirketin ilişkisi çatırdıyor (X’te ve başka yerlerde dolaşan söylenti).',
      en: 'The relation between the two companies is cracking (a rumour, on X among others).',
    },
    claimantKind: 'unknown',
    kind: 'rumour',
    source: 'X',
  },
  {
    key: 'it-is-not',
    text: {
      tr: 'Kesinlikle hayır: Bu, uzun süre devam edecek, çok önemli ve büyük bir ortaklık. Yalnızca daha fazla işlem gücüne ihtiyaç var.',
      en: 'Absolutely not: it is a very important and big partnership, for a long time to come. They only need more computing.',
    },
    claimantKind: 'person',
    claimants: ['person/sam-altman'],
    kind: 'denial',
    source: 'X',
    answers: 'relation-is-cracking',
  },
]
