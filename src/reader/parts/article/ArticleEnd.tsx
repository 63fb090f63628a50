/** Below an article: its sources, whom and what it is about, other languages, related articles. */
import { addressOf } from '@/items/addresses'
import type { Edition } from '../../edition'
import type { GatheredArticle } from '../../gather/article'
import { labelOf, textsOf } from '../../texts'
import { Outside } from '../Outside'
import { TeaserList } from '../Teasers'

export function ArticleEnd({ edition, gathered }: { edition: Edition; gathered: GatheredArticle }) {
  const texts = edition.texts.article
  const { companies, persons, replies, topics, translations, related } = gathered
  return (
    <>
      {replies.length > 0 && (
        <section>
          <h2>{texts.replies}</h2>
          <ul className="plain">
            {replies.map((reply) => (
              <li key={reply.id}>
                <a href={addressOf(reply, edition.language)}>{reply.headline}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Sources edition={edition} gathered={gathered} />
      {companies.length > 0 && (
        <section>
          <h2>{texts.companies}</h2>
          <LinkedNames edition={edition} items={companies} />
        </section>
      )}
      {persons.length > 0 && (
        <section>
          <h2>{texts.people}</h2>
          <ul className="plain">
            {persons.map((person) => (
              <li key={person.id}>
                {person.name}
                {person.role && <span className="quiet">, {person.role}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {topics.length > 0 && (
        <section>
          <h2>{texts.topics}</h2>
          <LinkedNames edition={edition} items={topics} />
        </section>
      )}
      {translations.length > 0 && (
        <section>
          <h2>{texts.otherLanguages}</h2>
          <ul className="plain">
            {translations.map((other) => (
              <li key={other.id}>
                {textsOf[other.inLanguage].languageName}:{' '}
                <a
                  lang={other.inLanguage}
                  hrefLang={other.inLanguage}
                  href={addressOf(other, other.inLanguage)}
                >
                  {other.headline}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {related.length > 0 && (
        <section>
          <h2>{texts.related}</h2>
          <TeaserList edition={edition} teasers={related} level={3} look="line" />
        </section>
      )}
    </>
  )
}

function Sources({ edition, gathered }: { edition: Edition; gathered: GatheredArticle }) {
  const texts = edition.texts.article
  const { sources } = gathered.article
  if (sources.length === 0) return null
  return (
    <section>
      <h2>{texts.sources}</h2>
      <ul className="plain">
        {sources.map((source, index) => (
          <li key={index}>
            <Outside href={source.url}>{source.name}</Outside>{' '}
            <span className="quiet">({labelOf(texts.sourceKind, source.kind)})</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface LinkedNamesProps {
  edition: Edition
  items: { id: string; type: 'company' | 'topic'; slug: string; name: string }[]
}

function LinkedNames({ edition, items }: LinkedNamesProps) {
  return (
    <ul className="chips">
      {items.map((item) => (
        <li key={item.id}>
          <a href={addressOf(item, edition.language)}>{item.name}</a>
        </li>
      ))}
    </ul>
  )
}
