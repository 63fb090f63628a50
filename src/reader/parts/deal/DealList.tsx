/** Deals in lists: name, status, value. */
import { addressOf } from '@/items/addresses'
import type { DealItem } from '@/items/types'
import type { Edition } from '../../edition'
import { DealValue } from './DealFacts'

interface DealListProps {
  edition: Edition
  deals: DealItem[]
  level: 2 | 3
}

export function DealList({ edition, deals, level }: DealListProps) {
  const { texts, language } = edition
  const Heading = `h${level}` as const
  return (
    <ul className="deals">
      {deals.map((deal) => (
        <li key={deal.id}>
          <p className="kicker">
            <span className="label">{texts.deal.status[deal.status]}</span>
          </p>
          <Heading>
            <a href={addressOf(deal, language)}>{deal.name}</a>
          </Heading>
          {deal.summary && <p>{deal.summary}</p>}
          {deal.value && (
            <p className="figures">
              <DealValue edition={edition} value={deal.value} />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
