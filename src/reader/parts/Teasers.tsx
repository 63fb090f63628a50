/** Articles in lists. */
import { addressOf } from '@/items/addresses'
import type { Edition } from '../edition'
import type { Teaser } from '../gather/teasers'
import { Kicker } from './Kicker'
import { Moment } from './Moment'
import { Picture } from './Picture'

interface TeaserProps {
  edition: Edition
  teaser: Teaser
  /** The level of its headline. */
  level: 2 | 3
  /** lead: the day's first story. card: with picture. line: text alone. */
  look: 'lead' | 'card' | 'line'
}

const sizes = { lead: '(min-width: 60rem) 44rem, 100vw', card: '(min-width: 40rem) 20rem, 7rem', line: '' }

export function TeaserBox({ edition, teaser, level, look }: TeaserProps) {
  const { article, section, picture } = teaser
  const Heading = `h${level}` as const
  return (
    <article className={`teaser ${look}`}>
      {picture && look !== 'line' && (
        <div className="teaser-picture">
          <Picture picture={picture} sizes={sizes[look]} first={look === 'lead'} decorative />
        </div>
      )}
      <div className="teaser-text">
        <Kicker edition={edition} article={article} section={section} />
        <Heading>
          <a href={addressOf(article, edition.language)}>{article.headline}</a>
        </Heading>
        {article.description && look !== 'line' && <p className="teaser-lede">{article.description}</p>}
        <p className="when">
          <Moment edition={edition} iso={article.datePublished} />
        </p>
      </div>
    </article>
  )
}

interface TeaserListProps {
  edition: Edition
  teasers: Teaser[]
  level: 2 | 3
  look?: 'card' | 'line'
}

export function TeaserList({ edition, teasers, level, look = 'card' }: TeaserListProps) {
  return (
    <ul className={`teasers ${look}s`}>
      {teasers.map((teaser) => (
        <li key={teaser.article.id}>
          <TeaserBox edition={edition} teaser={teaser} level={level} look={look} />
        </li>
      ))}
    </ul>
  )
}
