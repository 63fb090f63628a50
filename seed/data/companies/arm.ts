import type { SeedCompany } from '../shapes'

export const arm: SeedCompany = {
  name: 'Arm',
  slug: 'arm',
  description: {
    tr: 'Stargate Projesi’ni duyuran beş şirketten biri.',
    en: 'One of the five companies that announced the Stargate Project.',
  },
}
