import type { SeedDeal } from '../shapes'
import { partnershipClaims } from './partnershipClaims'
import { partnershipTerms } from './partnershipTerms'

/** Deal 1. The source carries no date, and no value for the deal as a whole. */
export const partnership: SeedDeal = {
  slug: 'openai-microsoft-ortakligi',
  name: { tr: 'OpenAI–Microsoft ortaklığı', en: 'OpenAI–Microsoft partnership' },
  summary: {
    tr: 'OpenAI ile Microsoft ortaklıklarının koşullarını değiştirdi: Yeni kapasite üzerindeki münhasırlık gevşetildi. Microsoft’un açıklamasına göre temel koşullar büyük ölçüde aynı kaldı.',
    en: 'OpenAI and Microsoft have amended the terms of their partnership: the exclusivity over new capacity has been loosened. According to Microsoft’s statement, the basic terms stay largely as they were.',
  },
  kind: 'partnership',
  status: 'amended',
  parties: [
    { company: 'microsoft', role: 'partner' },
    { company: 'openai', role: 'partner' },
  ],
  terms: partnershipTerms,
  claims: partnershipClaims,
  amendments: [
    {
      tr: 'Yeni kapasite üzerindeki münhasırlık gevşetildi: Önce Microsoft’a soruluyor, OpenAI ardından başka yerden satın alabiliyor. OpenAI’ın araştırma ve model eğitimi için ek altyapı kurmasına izin verildi.',
      en: 'The exclusivity over new capacity was loosened: Microsoft is asked first, and OpenAI may then buy elsewhere. OpenAI was allowed to build additional infrastructure for research and model training.',
    },
  ],
  relatedDeals: [{ deal: 'stargate', type: 'enables' }],
}
