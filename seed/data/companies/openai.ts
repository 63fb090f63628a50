import type { SeedCompany } from '../shapes'

export const openai: SeedCompany = {
  name: 'OpenAI',
  slug: 'openai',
  description: {
    tr: 'Microsoft’un ortağı. Stargate Projesi’ni duyuran beş şirketten biri; proje onun yapay zekâ ihtiyaçları için.',
    en: 'Microsoft’s partner. One of the five companies that announced the Stargate Project, which is meant for its AI needs.',
  },
}
