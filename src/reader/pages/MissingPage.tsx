/** There is nothing here (404), or no longer (410): said plainly, with a way on. */
import { addressOfPage } from '@/items/addresses'
import type { Edition } from '../edition'
import type { Teaser } from '../gather/teasers'
import { TeaserList } from '../parts/Teasers'

interface MissingPageProps {
  edition: Edition
  title: string
  text: string
  latest: Teaser[]
}

export function MissingPage({ edition, title, text, latest }: MissingPageProps) {
  const { texts } = edition
  return (
    <div className="page">
      <header className="page-head">
        <h1>{title}</h1>
        <p className="standfirst">{text}</p>
        <p>
          <a href={addressOfPage('front', edition.language)}>{texts.missing.toFront}</a>
        </p>
      </header>
      {latest.length > 0 && (
        <section>
          <h2>{texts.front.latest}</h2>
          <TeaserList edition={edition} teasers={latest} level={3} look="line" />
        </section>
      )}
    </div>
  )
}
