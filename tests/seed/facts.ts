/**
 * The facts of the seeded story, by name. Each can be looked for in two ways:
 * as words in any text that shows the whole article (a feed's full text, the
 * reader's page, the phone's article), and, where the fact is one of a deal, in
 * the deal's data as REST, GraphQL and the mobile feed give it.
 */
import type { DealClaim, DealItem, DealTerm } from '@/items/types'

/** The part of a deal that facts look at: the same in an item, in REST (depth 0) and in GraphQL. */
export type FactDeal = Pick<DealItem, 'status' | 'country' | 'openQuestions'> & {
  value?: { amount?: string | null; currency?: string | null; certainty?: string | null } | null
  parties: { role: string }[]
  terms: (Pick<DealTerm, 'key' | 'kind' | 'change' | 'percentage'> & {
    threshold?: Partial<DealTerm['threshold']> | null
  })[]
  claims: Pick<DealClaim, 'key' | 'term' | 'kind' | 'claimantKind' | 'answers'>[]
}

export interface Fact {
  name: string
  /** Words of the article, in each language; typographic apostrophes and quotation marks as in the text. */
  words?: { tr: string[]; en: string[] }
  /** Whether a deal's data says so. */
  data?: { deal: 'partnership' | 'stargate'; says: (deal: FactDeal) => boolean }
}

const term = (deal: FactDeal, kind: string) => deal.terms.find((each) => each.kind === kind)
const claimsOn = (deal: FactDeal, kind: string) =>
  deal.claims.filter((claim) => claim.term && claim.term === term(deal, kind)?.key)
const changed = (kind: string, change: string): Fact['data'] => ({
  deal: 'partnership',
  says: (deal) => term(deal, kind)?.change === change,
})

export const facts: Fact[] = [
  {
    name: 'a new period in the partnership of OpenAI and Microsoft',
    words: {
      tr: ['OpenAI ile Microsoft', 'yeni dönem'],
      en: ['A new period in the partnership of OpenAI and Microsoft'],
    },
    data: { deal: 'partnership', says: ({ status }) => status === 'amended' },
  },
  {
    name: 'new capacity need not come from Microsoft any more',
    words: {
      tr: ['yeni kapasiteyi artık Microsoft’tan almak zorunda değil'],
      en: ['no longer has to get new capacity from Microsoft'],
    },
    data: changed('exclusivity', 'loosened'),
  },
  {
    name: 'Microsoft’s wording for what was loosened',
    words: { tr: ['yeni kapasite üzerindeki münhasırlık'], en: ['exclusivity over new capacity'] },
  },
  {
    name: 'Microsoft is asked first, and OpenAI may then buy elsewhere',
    words: {
      tr: ['önce Microsoft’a sorulacak; OpenAI ardından başka yerden satın alabilecek'],
      en: ['Microsoft will be asked first, and OpenAI may then buy elsewhere'],
    },
    data: changed('rightOfFirstRefusal', 'new'),
  },
  {
    name: 'OpenAI may build additional infrastructure for research and model training',
    words: {
      tr: ['Araştırma ve model eğitimi için ek altyapı'],
      en: ['additional infrastructure for research and model training'],
    },
    data: changed('infrastructureApproval', 'new'),
  },
  {
    name: 'the amended terms are Microsoft’s statement',
    words: { tr: ['Microsoft’un açıklamasına göre'], en: ['According to Microsoft’s statement'] },
    data: {
      deal: 'partnership',
      says: (deal) =>
        ['exclusivity', 'rightOfFirstRefusal', 'infrastructureApproval'].every((kind) =>
          claimsOn(deal, kind).some(
            (claim) => claim.kind === 'statement' && claim.claimantKind === 'company',
          ),
        ),
    },
  },
  {
    name: 'the basic terms stay largely as they were, as a claim of its own',
    words: {
      tr: ['temel koşullar büyük ölçüde olduğu gibi kalıyor'],
      en: ['The basic terms, the statement says, stay largely as they were'],
    },
    data: {
      deal: 'partnership',
      says: ({ claims }) => claims.some((claim) => claim.kind === 'statement' && !claim.term),
    },
  },
  {
    name: 'Microsoft may use OpenAI’s technologies in its products',
    words: {
      tr: ['Microsoft, OpenAI’ın teknolojilerini kendi ürünlerinde kullanabilecek'],
      en: ['Microsoft may use OpenAI’s technologies in its products'],
    },
    data: changed('technologyLicence', 'unchanged'),
  },
  {
    name: 'OpenAI’s APIs are available on Azure only',
    words: { tr: ['API’leri de yalnızca Azure üzerinden'], en: ['APIs are available on Azure only'] },
    data: changed('apiExclusivity', 'unchanged'),
  },
  {
    name: 'the revenue share goes on',
    words: { tr: ['Gelir paylaşımı da sürüyor'], en: ['The revenue share goes on'] },
    data: {
      deal: 'partnership',
      says: (deal) => claimsOn(deal, 'revenueShare').some((claim) => claim.kind === 'statement'),
    },
  },
  {
    name: 'the 20 per cent are the press’s',
    words: {
      tr: ['Basında yer alan bilgiye göre Microsoft, OpenAI’ın gelirinin yüzde 20’sini alıyor'],
      en: ['according to the press, Microsoft takes 20 per cent of OpenAI’s revenue'],
    },
    data: {
      deal: 'partnership',
      says: (deal) =>
        term(deal, 'revenueShare')?.percentage === '20' &&
        claimsOn(deal, 'revenueShare').some(
          (claim) => claim.kind === 'pressReport' && claim.claimantKind === 'press',
        ),
    },
  },
  {
    name: 'with AGI, OpenAI may bar Microsoft from its models',
    words: {
      tr: ['AGI geliştirmesi hâlinde Microsoft’un OpenAI modellerine erişimini engelleyebiliyor'],
      en: ['may bar Microsoft from its models if it develops AGI'],
    },
    data: { deal: 'partnership', says: (deal) => term(deal, 'escapeClause') !== undefined },
  },
  {
    name: 'AGI earns more than 100 billion dollars',
    words: {
      tr: ['100 milyar dolardan fazla kazanan bir sistem'],
      en: ['a system that earns more than 100 billion dollars'],
    },
    data: {
      deal: 'partnership',
      says: (deal) => {
        const threshold = term(deal, 'escapeClause')?.threshold
        return (
          threshold?.comparator === 'moreThan' &&
          threshold.amount === '100000000000' &&
          threshold.currency === 'USD'
        )
      },
    },
  },
  {
    name: 'what AGI’s 100 billion measure is not stated',
    data: { deal: 'partnership', says: (deal) => !term(deal, 'escapeClause')?.threshold?.measure },
  },
  {
    name: 'whether the escape clause has changed is not stated',
    data: changed('escapeClause', 'notStated'),
  },
  {
    name: 'the escape clause is the agreement’s, as reported',
    words: {
      tr: ['Anlaşmanın basına yansıyan hükmüne göre'],
      en: ['As the agreement has been reported'],
    },
    data: {
      deal: 'partnership',
      says: (deal) =>
        claimsOn(deal, 'escapeClause').every(
          (claim) => claim.kind === 'contractAsReported' && claim.claimantKind === 'agreement',
        ) && claimsOn(deal, 'escapeClause').length > 0,
    },
  },
  {
    name: 'this newsroom has reported on the escape clause before',
    words: { tr: ['daha önce de haberleştirdiğimiz'], en: ['on which we have reported before'] },
  },
  {
    name: 'the change makes the Stargate Project possible',
    words: {
      tr: ['Stargate Projesi’ni mümkün kılan da bu değişiklik oldu'],
      en: ['this change that makes the Stargate Project possible'],
    },
  },
  {
    name: 'five companies announce Stargate, right after the change, equally',
    words: {
      tr: ['Hemen ardından Arm, Microsoft, Nvidia, OpenAI ve Oracle projeyi duyurdu'],
      en: ['Right after it, Arm, Microsoft, Nvidia, OpenAI and Oracle announced the project'],
    },
    data: {
      deal: 'stargate',
      says: ({ parties }) => parties.length === 5 && parties.every(({ role }) => role === 'announcer'),
    },
  },
  {
    name: 'Stargate is a new data-centre system in the USA',
    words: { tr: ['ABD’de yeni bir veri merkezi sistemi'], en: ['a new data-centre system in the USA'] },
    data: { deal: 'stargate', says: ({ country }) => country === 'US' },
  },
  {
    name: 'Stargate’s announced value is 500 billion dollars',
    words: {
      tr: ['500 milyar dolarlık yapay zekâ veri merkezi altyapısı'],
      en: ['AI data-centre infrastructure of 500 billion dollars'],
    },
    data: {
      deal: 'stargate',
      says: ({ value }) =>
        value?.amount === '500000000000' && value.currency === 'USD' && value.certainty === 'announced',
    },
  },
  {
    name: 'Stargate’s purpose are OpenAI’s AI needs',
    words: { tr: ['OpenAI’ın yapay zekâ ihtiyaçlarını karşılamak'], en: ['to meet OpenAI’s AI needs'] },
  },
  {
    name: 'whether Stargate will serve others is not known, never "no"',
    words: {
      tr: ['başka şirketlere de hizmet verip vermeyeceği şimdilik bilinmiyor'],
      en: ['Whether it will serve other companies too is not known for now'],
    },
    data: {
      deal: 'stargate',
      says: ({ openQuestions }) => openQuestions.length === 1 && !openQuestions[0]?.answer,
    },
  },
  {
    name: 'that the relation is cracking is a rumour, on X among others, by nobody known',
    words: {
      tr: ['X’te ve başka yerlerde', 'ilişkisinin çatırdadığı söylentisi'],
      en: ['There is a rumour, on X among other places', 'is cracking'],
    },
    data: {
      deal: 'partnership',
      says: ({ claims }) =>
        claims.some((claim) => claim.kind === 'rumour' && claim.claimantKind === 'unknown'),
    },
  },
  {
    name: 'Sam Altman denies it, and his denial answers the rumour',
    words: {
      tr: ['Sam Altman, X’teki bir paylaşıma verdiği yanıtta bunu yalanladı'],
      en: ['Sam Altman denied it in an answer to a post on X'],
    },
    data: {
      deal: 'partnership',
      says: ({ claims }) => {
        const rumour = claims.find((claim) => claim.kind === 'rumour')
        return claims.some(
          (claim) =>
            claim.kind === 'denial' && claim.claimantKind === 'person' && claim.answers === rumour?.key,
        )
      },
    },
  },
  {
    name: 'Altman’s words: absolutely not, a big partnership for long, only more computing',
    words: {
      tr: [
        'Kesinlikle hayır.',
        'çok önemli ve büyük bir ortaklık',
        'Yalnızca daha fazla işlem gücüne ihtiyacımız var',
      ],
      en: [
        'Absolutely not.',
        'very important and big partnership, for a long time to come',
        'only need more computing',
      ],
    },
  },
]
