/** The parts of a deal that the article's page and the deal's own page share. */
import { addressOf } from '@/items/addresses'
import type { DealItem } from '@/items/types'
import type { Edition } from '../../edition'
import { claimThreads } from '../../gather/claimThreads'
import type { GatheredDeal, RelatedDeal } from '../../gather/deals'
import { DateAsKnown } from '../Moment'
import { Claims } from './Claims'
import { Terms } from './Terms'

interface DealSectionsProps {
  edition: Edition
  gathered: GatheredDeal
  /** The level of their headings. */
  level: 2 | 4
}

export function DealSections({ edition, gathered, level }: DealSectionsProps) {
  const { deal, parties, related } = gathered
  const texts = edition.texts.deal
  const Heading = `h${level}` as const
  const threads = claimThreads(deal.claims)
  const ofTheWhole = threads.filter(
    (thread) => thread.claim.term === null || !deal.terms.some((term) => term.key === thread.claim.term),
  )
  const termsId = `terms-${deal.id}`
  return (
    <>
      {deal.terms.length > 0 && (
        <>
          <Heading id={termsId}>{texts.terms}</Heading>
          <Terms
            edition={edition}
            terms={deal.terms}
            threads={threads}
            parties={parties}
            labelledBy={termsId}
          />
        </>
      )}
      {ofTheWhole.length > 0 && (
        <>
          <Heading>{texts.claims}</Heading>
          <Claims edition={edition} threads={ofTheWhole} parties={parties} />
        </>
      )}
      {deal.openQuestions.length > 0 && (
        <>
          <Heading>{texts.openQuestions}</Heading>
          <OpenQuestions edition={edition} questions={deal.openQuestions} />
        </>
      )}
      {deal.amendments.length > 0 && (
        <>
          <Heading>{texts.amendments}</Heading>
          <Amendments edition={edition} amendments={deal.amendments} />
        </>
      )}
      {related.length > 0 && (
        <>
          <Heading>{texts.related}</Heading>
          <RelatedDeals edition={edition} related={related} />
        </>
      )}
    </>
  )
}

function OpenQuestions({ edition, questions }: { edition: Edition; questions: DealItem['openQuestions'] }) {
  return (
    <dl className="questions">
      {questions.map(({ question, answer }) => (
        <div key={question}>
          <dt>{question}</dt>
          <dd>{answer ?? edition.texts.deal.notKnown}</dd>
        </div>
      ))}
    </dl>
  )
}

function Amendments({ edition, amendments }: { edition: Edition; amendments: DealItem['amendments'] }) {
  return (
    <ol className="timeline">
      {amendments.map((amendment) => (
        <li key={amendment.summary}>
          <p className="when">
            <DateAsKnown edition={edition} date={amendment.date} />
          </p>
          <p>{amendment.summary}</p>
        </li>
      ))}
    </ol>
  )
}

function RelatedDeals({ edition, related }: { edition: Edition; related: RelatedDeal[] }) {
  const { relation, relationBack } = edition.texts.deal
  return (
    <ul className="plain">
      {related.map(({ deal, type, direction }) => (
        <li key={deal.id + type + direction}>
          <span className="quiet">{direction === 'to' ? relation[type] : relationBack[type]}:</span>{' '}
          <a href={addressOf(deal, edition.language)}>{deal.name}</a>
        </li>
      ))}
    </ul>
  )
}
