import { addressOf } from '@/items/addresses'
import type { CompanyItem } from '@/items/types'
import { toPicture } from './pictures'
import type { Naming } from './references'
import type { MobileCompany } from './shapes'

export function toCompany(company: CompanyItem, sequence: number, { join, origin }: Naming): MobileCompany {
  const logo = join.get('media', company.logo)
  return {
    ...company,
    sequence,
    url: origin + addressOf(company, join.language),
    logo: logo ? toPicture(logo, origin) : null,
  }
}
