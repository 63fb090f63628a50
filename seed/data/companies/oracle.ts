import type { SeedCompany } from '../shapes'

export const oracle: SeedCompany = {
  name: 'Oracle',
  slug: 'oracle',
  description: {
    tr: 'Stargate Projesi’ni duyuran beş şirketten biri.',
    en: 'One of the five companies that announced the Stargate Project.',
  },
}
