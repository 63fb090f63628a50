import type { SeedCompany } from '../shapes'

export const nvidia: SeedCompany = {
  name: 'Nvidia',
  slug: 'nvidia',
  description: {
    tr: 'Stargate Projesi’ni duyuran beş şirketten biri.',
    en: 'One of the five companies that announced the Stargate Project.',
  },
}
