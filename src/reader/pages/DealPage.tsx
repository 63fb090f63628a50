/** A deal: parties, value, dates, terms with who says so, claims, questions, what came before and after. */
import type { Edition } from '../edition'
import type { GatheredDeal } from '../gather/deals'
import type { Teaser } from '../gather/teasers'
import { DealFacts } from '../parts/deal/DealFacts'
import { DealSections } from '../parts/deal/DealSections'
import { TeaserList } from '../parts/Teasers'

interface DealPageProps {
  edition: Edition
  gathered: GatheredDeal
  articles: Teaser[]
}

export function DealPage({ edition, gathered, articles }: DealPageProps) {
  const { deal } = gathered
  const texts = edition.texts.deal
  return (
    <div className="page deal-page">
      <header className="page-head">
        <p className="kicker">
          <span>{texts.label}</span>
          <span className="label">{texts.status[deal.status]}</span>
        </p>
        <h1>{deal.name}</h1>
        {deal.summary && <p className="standfirst">{deal.summary}</p>}
      </header>
      <DealFacts edition={edition} gathered={gathered} />
      <DealSections edition={edition} gathered={gathered} level={2} />
      {articles.length > 0 && (
        <section>
          <h2>{texts.articles}</h2>
          <TeaserList edition={edition} teasers={articles} level={3} />
        </section>
      )}
    </div>
  )
}
