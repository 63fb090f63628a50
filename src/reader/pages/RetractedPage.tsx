/** What stands at the address of an article that was taken back: that it was, when, why, and the notice (ALL-4). */
import { addressOfPage } from '@/items/addresses'
import type { RetractionItem } from '@/items/types'
import type { Edition } from '../edition'
import type { Teaser } from '../gather/teasers'
import { Day } from '../parts/Moment'
import { TeaserList } from '../parts/Teasers'

interface RetractedPageProps {
  edition: Edition
  item: RetractionItem
  latest: Teaser[]
}

/** A saved copy on a phone becomes the element with `data-retraction` (src/reader/offline). */
export function RetractedPage({ edition, item, latest }: RetractedPageProps) {
  const { texts } = edition
  const { retracted } = texts.article
  const { date, reason, notice } = item.retraction
  return (
    <div className="page">
      <article className="retraction" data-retraction={item.id}>
        <header className="page-head">
          <h1>{item.headline ? retracted.titleOf(item.headline) : retracted.title}</h1>
          {item.headline && <p className="standfirst">{retracted.title}.</p>}
        </header>
        <dl className="told">
          <dt>{retracted.on}</dt>
          <dd>
            <Day edition={edition} iso={date} />
          </dd>
          <dt>{retracted.reason}</dt>
          <dd>{reason}</dd>
          <dt>{retracted.notice}</dt>
          <dd>{notice}</dd>
        </dl>
      </article>
      <p>
        <a href={addressOfPage('front', edition.language)}>{texts.missing.toFront}</a>
      </p>
      {latest.length > 0 && (
        <section>
          <h2>{texts.front.latest}</h2>
          <TeaserList edition={edition} teasers={latest} level={3} look="line" />
        </section>
      )}
    </div>
  )
}
