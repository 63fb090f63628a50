/** The front page: the lead, what came with it, the deals, the rest. */
import type { DealItem } from '@/items/types'
import type { Edition } from '../edition'
import type { Teaser } from '../gather/teasers'
import { DealList } from '../parts/deal/DealList'
import { TeaserBox, TeaserList } from '../parts/Teasers'

export interface FrontContent {
  lead: Teaser | undefined
  /** Without the lead, newest first. */
  others: Teaser[]
  deals: DealItem[]
}

const BESIDE_THE_LEAD = 4

export function FrontPage({ edition, front }: { edition: Edition; front: FrontContent }) {
  const { texts, site } = edition
  const beside = front.others.slice(0, BESIDE_THE_LEAD)
  const rest = front.others.slice(BESIDE_THE_LEAD)
  return (
    <div className="page front">
      <h1 className="unseen">
        {site.name}: {texts.front.latest}
      </h1>
      {!front.lead && <p>{texts.front.empty}</p>}
      {front.lead && (
        <div className="top">
          <TeaserBox edition={edition} teaser={front.lead} level={2} look="lead" />
          {beside.length > 0 && <TeaserList edition={edition} teasers={beside} level={2} look="card" />}
        </div>
      )}
      {front.deals.length > 0 && (
        <section className="band" aria-labelledby="deals-title">
          <h2 id="deals-title">{texts.front.deals}</h2>
          <DealList edition={edition} deals={front.deals} level={3} />
        </section>
      )}
      {rest.length > 0 && (
        <section aria-labelledby="more-title">
          <h2 id="more-title">{texts.front.more}</h2>
          <div className="grid">
            <TeaserList edition={edition} teasers={rest} level={3} look="card" />
          </div>
        </section>
      )}
    </div>
  )
}
