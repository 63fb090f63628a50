import type { SeedDeal } from '../shapes'

/** Deal 2. Whether it will serve others is an open question, never "no". */
export const stargate: SeedDeal = {
  slug: 'stargate-projesi',
  name: { tr: 'Stargate Projesi', en: 'Stargate Project' },
  summary: {
    tr: 'ABD’de yeni bir veri merkezi sistemi: OpenAI’ın yapay zekâ ihtiyaçları için 500 milyar dolarlık yapay zekâ veri merkezi altyapısı. OpenAI ile Microsoft’un ortaklık koşullarını değiştirmesinin hemen ardından duyuruldu.',
    en: 'A new data-centre system in the USA: AI data-centre infrastructure of 500 billion dollars for OpenAI’s AI needs. Announced right after OpenAI and Microsoft amended the terms of their partnership.',
  },
  kind: 'infrastructure',
  status: 'announced',
  country: 'US',
  parties: [
    { company: 'arm', role: 'announcer' },
    { company: 'microsoft', role: 'announcer' },
    { company: 'nvidia', role: 'announcer' },
    { company: 'openai', role: 'announcer' },
    { company: 'oracle', role: 'announcer' },
  ],
  value: { amount: '500000000000', currency: 'USD', certainty: 'announced' },
  terms: [],
  claims: [
    {
      key: 'the-five-announce',
      text: {
        tr: 'ABD’de yeni bir veri merkezi sistemi, OpenAI’ın yapay zekâ ihtiyaçları için 500 milyar dolarlık yapay zekâ veri merkezi altyapısı.',
        en: 'A new data-centre system in the USA: AI data-centre infrastructure of 500 billion dollars, for OpenAI’s AI needs.',
      },
      claimantKind: 'company',
      claimants: ['company/arm', 'company/microsoft', 'company/nvidia', 'company/openai', 'company/oracle'],
      kind: 'statement',
    },
  ],
  openQuestions: [
    {
      tr: 'Stargate, OpenAI dışındaki şirketlere de hizmet verecek mi?',
      en: 'Will Stargate serve companies other than OpenAI, too?',
    },
  ],
}
