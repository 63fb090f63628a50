/** A company: what it is, its people, its deals, its articles. */
import type { CompanyItem, DealItem, MediaItem, PersonItem } from '@/items/types'
import type { Edition } from '../edition'
import type { Teaser } from '../gather/teasers'
import { DealList } from '../parts/deal/DealList'
import { Fact } from '../parts/deal/DealFacts'
import { Outside } from '../parts/Outside'
import { Picture } from '../parts/Picture'
import { TeaserList } from '../parts/Teasers'
import { countryName, hostOf } from '../wording/names'

export interface GatheredCompany {
  company: CompanyItem
  logo: MediaItem | undefined
  persons: PersonItem[]
  deals: DealItem[]
  articles: Teaser[]
}

export function CompanyPage({ edition, gathered }: { edition: Edition; gathered: GatheredCompany }) {
  const { texts } = edition
  const { company, logo, persons, deals, articles } = gathered
  return (
    <div className="page">
      <header className="page-head">
        <p className="kicker">{texts.company.label}</p>
        {logo && (
          <div className="logo">
            <Picture picture={logo} sizes="10rem" />
          </div>
        )}
        <h1>{company.name}</h1>
        {company.description && <p className="standfirst">{company.description}</p>}
        <CompanyFacts edition={edition} company={company} />
      </header>
      {deals.length > 0 && (
        <section>
          <h2>{texts.lists.deals}</h2>
          <DealList edition={edition} deals={deals} level={3} />
        </section>
      )}
      <section>
        <h2>{texts.lists.articles}</h2>
        {articles.length === 0 && <p>{texts.lists.empty}</p>}
        {articles.length > 0 && <TeaserList edition={edition} teasers={articles} level={3} />}
      </section>
      {persons.length > 0 && (
        <section>
          <h2>{texts.lists.people}</h2>
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
    </div>
  )
}

function CompanyFacts({ edition, company }: { edition: Edition; company: CompanyItem }) {
  const texts = edition.texts.company
  const listed = [company.exchange, company.ticker].filter((part) => part !== null).join(': ')
  const elsewhere = [
    ...(company.wikidataId
      ? [
          {
            url: `https://www.wikidata.org/wiki/${encodeURIComponent(company.wikidataId)}`,
            text: texts.wikidata,
          },
        ]
      : []),
    ...company.sameAs.map((url) => ({ url, text: hostOf(url) })),
  ]
  const facts = [
    { label: texts.country, value: company.country && countryName(company.country, edition.language) },
    { label: texts.listed, value: listed || null },
    { label: texts.aliases, value: company.aliases.join(', ') || null },
    { label: texts.products, value: company.products.join(', ') || null },
  ]
  return (
    <dl className="facts">
      {facts.map(
        ({ label, value }) =>
          value && (
            <Fact key={label} label={label}>
              {value}
            </Fact>
          ),
      )}
      {company.website && (
        <Fact label={texts.website}>
          <Outside href={company.website}>{hostOf(company.website)}</Outside>
        </Fact>
      )}
      {elsewhere.length > 0 && (
        <Fact label={texts.elsewhere}>
          {elsewhere.map(({ url, text }, index) => (
            <span key={url}>
              {index > 0 && ', '}
              <Outside href={url}>{text}</Outside>
            </span>
          ))}
        </Fact>
      )}
    </dl>
  )
}
