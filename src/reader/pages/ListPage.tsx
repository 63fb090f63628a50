/** The articles of a section or topic, or by an author. */
import type { MediaItem } from '@/items/types'
import type { Edition } from '../edition'
import type { Teaser } from '../gather/teasers'
import { Outside } from '../parts/Outside'
import { Picture } from '../parts/Picture'
import { TeaserList } from '../parts/Teasers'
import { hostOf } from '../wording/names'

interface ListPageProps {
  edition: Edition
  /** What kind of list it is: "Bölüm". */
  label: string
  title: string
  text: string | null
  picture?: MediaItem
  links?: string[]
  articles: Teaser[]
}

export function ListPage({ edition, label, title, text, picture, links = [], articles }: ListPageProps) {
  const { lists } = edition.texts
  return (
    <div className="page">
      <header className="page-head">
        <p className="kicker">{label}</p>
        {picture && (
          <div className="portrait">
            <Picture picture={picture} sizes="8rem" />
          </div>
        )}
        <h1>{title}</h1>
        {text && <p className="standfirst">{text}</p>}
        {links.length > 0 && (
          <ul className="chips">
            {links.map((url) => (
              <li key={url}>
                <Outside href={url}>{hostOf(url)}</Outside>
              </li>
            ))}
          </ul>
        )}
      </header>
      <h2 className="unseen">{lists.articles}</h2>
      {articles.length === 0 && <p>{lists.empty}</p>}
      {articles.length > 0 && <TeaserList edition={edition} teasers={articles} level={3} />}
    </div>
  )
}
