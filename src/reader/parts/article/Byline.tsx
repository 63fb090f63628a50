/** Who wrote it and when (NEWS-4: a visible date, a byline that leads to a biography). */
import { addressOf } from '@/items/addresses'
import type { Edition } from '../../edition'
import type { GatheredArticle } from '../../gather/article'
import { textsOf } from '../../texts'
import { isLater } from '../../wording/dates'
import { hostOf } from '../../wording/names'
import { Moment } from '../Moment'
import { Outside } from '../Outside'
import { isMajor } from './Corrections'

export function Byline({ edition, gathered }: { edition: Edition; gathered: GatheredArticle }) {
  const { article, authors, replyTo, translations } = gathered
  const texts = edition.texts.article
  return (
    <div className="byline">
      {authors.length > 0 && (
        <p>
          {texts.by}{' '}
          {authors.map((author, index) => (
            <span key={author.id}>
              {index > 0 && ', '}
              <a rel="author" href={addressOf(author, edition.language)}>
                {author.name}
              </a>
            </span>
          ))}
        </p>
      )}
      <p className="dates">
        <span>
          {texts.published} <Moment edition={edition} iso={article.datePublished} />
        </span>
        {isLater(article.dateModified, article.datePublished) && (
          <span>
            {texts.modified} <Moment edition={edition} iso={article.dateModified} />
          </span>
        )}
        <span>{texts.readingTime(article.readingTime)}</span>
      </p>
      {replyTo && (
        <p>
          {texts.replyTo}: <a href={addressOf(replyTo, edition.language)}>{replyTo.headline}</a>
        </p>
      )}
      {article.canonicalUrl && (
        <p>
          {texts.syndicated}: <Outside href={article.canonicalUrl}>{hostOf(article.canonicalUrl)}</Outside>
        </p>
      )}
      {article.corrections.some((correction) => !isMajor(correction)) && (
        <p>
          <a href="#corrections">{texts.corrected}</a>
        </p>
      )}
      {translations.map((other) => (
        <p key={other.id}>
          <a
            rel="alternate"
            hrefLang={other.inLanguage}
            lang={other.inLanguage}
            href={addressOf(other, other.inLanguage)}
          >
            {textsOf[other.inLanguage].article.readIn}
          </a>
        </p>
      ))}
    </div>
  )
}
