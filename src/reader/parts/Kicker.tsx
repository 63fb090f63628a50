/** The line above a headline: section, kind of article (NEWS-4), and how urgent it is. */
import { addressOf } from '@/items/addresses'
import type { ArticleItem, SectionItem } from '@/items/types'
import type { Edition } from '../edition'

interface KickerProps {
  edition: Edition
  article: ArticleItem
  section: SectionItem | undefined
  /** In lists the plain news needs no label; on its own page every article says what it is. */
  labelNews?: boolean
}

export function Kicker({ edition, article, section, labelNews = false }: KickerProps) {
  const { kind, priority } = edition.texts.article
  const urgency = priority[article.priority]
  return (
    <p className="kicker">
      {urgency && <strong className={`label ${article.priority}`}>{urgency}</strong>}
      {section && <a href={addressOf(section, edition.language)}>{section.name}</a>}
      {(labelNews || article.kind !== 'news') && <span className="label">{kind[article.kind]}</span>}
    </p>
  )
}
