import type { Random } from '../random'
import { inventedCompanies } from './companies'

/** What a generated article is about; each sentence of it draws on the same things. */
export interface Words {
  random: Random
  company: string
  partner: string
  city: string
  year: number
  /** A plausible count, 20–4,000. */
  count: number
  /** 3–60. */
  percent: number
  /** 2–48. */
  months: number
}

const CITIES = [
  'Ankara',
  'İzmir',
  'Bursa',
  'Eskişehir',
  'Kayseri',
  'Trabzon',
  'Gaziantep',
  'Mersin',
  'Samsun',
  'Denizli',
  'Edirne',
  'Muğla',
  'Malatya',
  'Van',
  'Çanakkale',
]

export function wordsFrom(random: Random, year: number): Words {
  const company = random.pick(inventedCompanies).name
  const others = inventedCompanies.map(({ name }) => name).filter((name) => name !== company)
  return {
    random,
    company,
    partner: random.pick(others),
    city: random.pick(CITIES),
    year,
    count: random.between(2, 400) * 10,
    percent: random.between(3, 60),
    months: random.between(2, 48),
  }
}
