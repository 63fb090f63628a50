/** What a deal is, in a few lines. What nobody knows is said to be unknown, never left to be guessed. */
import type { ReactNode } from 'react'
import type { ImpreciseDate } from '@/items/types'
import type { Edition } from '../../edition'
import type { GatheredDeal } from '../../gather/deals'
import { labelOf } from '../../texts'
import { moneyText } from '../../wording/money'
import { countryName } from '../../wording/names'
import { DateAsKnown } from '../Moment'
import { PartyName } from './PartyName'

export function DealFacts({ edition, gathered }: { edition: Edition; gathered: GatheredDeal }) {
  const { texts, language } = edition
  const { deal } = gathered
  const dates = (['announced', 'start', 'end'] as const).filter((name) => isStated(deal.dates[name]))
  return (
    <dl className="facts">
      <Fact label={texts.deal.parties}>
        <ul className="parties">
          {deal.parties.map(({ company, role }) => (
            <li key={company + role}>
              <PartyName edition={edition} id={company} parties={gathered.parties} />{' '}
              <span className="quiet">({labelOf(texts.deal.role, role)})</span>
            </li>
          ))}
        </ul>
      </Fact>
      <Fact label={texts.deal.kindLabel}>{labelOf(texts.deal.kind, deal.kind)}</Fact>
      <Fact label={texts.deal.statusLabel}>{texts.deal.status[deal.status]}</Fact>
      <Fact label={texts.deal.value}>
        <DealValue edition={edition} value={deal.value} />
      </Fact>
      {dates.map((name) => (
        <Fact key={name} label={texts.deal[name]}>
          <DateAsKnown edition={edition} date={deal.dates[name]} />
        </Fact>
      ))}
      {deal.country && <Fact label={texts.deal.country}>{countryName(deal.country, language)}</Fact>}
    </dl>
  )
}

/** "500 milyar dolar (açıklanan)", or that it is unknown. */
export function DealValue({ edition, value }: { edition: Edition; value: GatheredDeal['deal']['value'] }) {
  const { deal } = edition.texts
  if (!value) return <>{deal.unknownValue}</>
  return (
    <>
      <b>{moneyText(value.amount, value.currency, edition.language)}</b>{' '}
      <span className="quiet">({deal.certainty[value.certainty]})</span>
    </>
  )
}

export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** A date that was never given is left out, one that is given as unknown is said. */
const isStated = (date: ImpreciseDate) => date.date !== null
