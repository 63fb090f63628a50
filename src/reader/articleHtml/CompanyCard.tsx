import { addressOf } from '@/items/addresses'
import type { CompanyItem } from '@/items/types'
import type { Join } from './join'

/** A company within an article: its name of today and what it is. */
export function CompanyCard({ company, join }: { company: CompanyItem; join: Join }) {
  const listing = [company.exchange, company.ticker].filter(Boolean).join(': ')
  return (
    <div className="company-card">
      <strong>
        <a href={addressOf(company, join.language)}>{company.name}</a>
      </strong>
      {company.description && <p>{company.description}</p>}
      {listing && <p className="quiet">{listing}</p>}
    </div>
  )
}
