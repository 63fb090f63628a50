import type { SeedCompany } from '../shapes'

export const microsoft: SeedCompany = {
  name: 'Microsoft',
  slug: 'microsoft',
  products: ['Azure'],
  description: {
    tr: 'OpenAI’ın ortağı. Ortaklığın değişen koşullarını açıkladı; Stargate Projesi’ni duyuran beş şirketten biri.',
    en: 'OpenAI’s partner. It made the statement on the amended terms of the partnership, and is one of the five companies that announced the Stargate Project.',
  },
}
