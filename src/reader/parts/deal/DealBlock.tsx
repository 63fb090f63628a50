/** A deal within an article: what it is, and its terms with who says so. */
import { addressOf } from '@/items/addresses'
import type { Edition } from '../../edition'
import type { GatheredDeal } from '../../gather/deals'
import { DealFacts } from './DealFacts'
import { DealSections } from './DealSections'

export function DealBlock({ edition, gathered }: { edition: Edition; gathered: GatheredDeal }) {
  const { deal } = gathered
  const address = addressOf(deal, edition.language)
  return (
    <section className="deal" aria-labelledby={`deal-${deal.id}`}>
      <h3 id={`deal-${deal.id}`}>
        <a href={address}>{deal.name}</a>
      </h3>
      {deal.summary && <p>{deal.summary}</p>}
      <DealFacts edition={edition} gathered={gathered} />
      <DealSections edition={edition} gathered={gathered} level={4} />
      <p>
        <a href={address}>{edition.texts.article.openDeal}</a>
      </p>
    </section>
  )
}
