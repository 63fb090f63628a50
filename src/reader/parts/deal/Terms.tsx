/** The terms of a deal: a table where there is room, one block a term where there is not. */
import type { DealTerm } from '@/items/types'
import type { Edition } from '../../edition'
import { threadsAbout, type ClaimThread } from '../../gather/claimThreads'
import type { Parties } from '../../gather/parties'
import { labelOf } from '../../texts'
import { percentageText, thresholdText } from '../../wording/money'
import { Claims } from './Claims'
import { PartyName } from './PartyName'

interface TermsProps {
  edition: Edition
  terms: DealTerm[]
  threads: ClaimThread[]
  parties: Parties
  /** The id of the heading that names the table. */
  labelledBy: string
}

export function Terms({ edition, terms, threads, parties, labelledBy }: TermsProps) {
  const { deal } = edition.texts
  return (
    <div className="terms">
      <table aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">{deal.term}</th>
            <th scope="col">
              {deal.holder}, {deal.grantor.toLocaleLowerCase(edition.language)}
            </th>
            <th scope="col">{deal.whoSaysSo}</th>
          </tr>
        </thead>
        <tbody>
          {terms.map((term) => (
            <tr key={term.key} data-term={term.key}>
              <th scope="row">
                <TermHead edition={edition} term={term} />
              </th>
              <td>
                <Sides edition={edition} term={term} parties={parties} />
              </td>
              <td>
                <WhoSaysSo edition={edition} threads={threadsAbout(term.key, threads)} parties={parties} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function TermHead({ edition, term }: { edition: Edition; term: DealTerm }) {
  const { deal } = edition.texts
  return (
    <>
      <p className="kicker">
        <span>{labelOf(deal.termKind, term.kind)}</span>
        <span className={`label change-${term.change}`}>{deal.change[term.change]}</span>
      </p>
      <p>{term.summary}</p>
      <Figures edition={edition} term={term} />
    </>
  )
}

function Figures({ edition, term }: { edition: Edition; term: DealTerm }) {
  const { texts, language } = edition
  const { percentage, threshold } = term
  if (!percentage && !threshold) return null
  return (
    <p className="figures">
      {percentage && (
        <span>
          {texts.deal.percentage}: <b>{percentageText(percentage, language)}</b>
        </span>
      )}
      {threshold && (
        <span>
          {texts.deal.threshold}: <b>{thresholdText(threshold, language)}</b>{' '}
          <small>
            ({threshold.measure ? `${texts.deal.measure}: ${threshold.measure}` : texts.deal.measureUnknown})
          </small>
        </span>
      )}
    </p>
  )
}

function Sides({ edition, term, parties }: { edition: Edition; term: DealTerm; parties: Parties }) {
  const { deal } = edition.texts
  const sides = [
    { label: deal.holder, id: term.holder },
    { label: deal.grantor, id: term.grantor },
  ]
  return (
    <dl className="sides">
      {sides.map(
        ({ label, id }) =>
          id && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <PartyName edition={edition} id={id} parties={parties} />
              </dd>
            </div>
          ),
      )}
    </dl>
  )
}

function WhoSaysSo({ edition, threads, parties }: Pick<TermsProps, 'edition' | 'threads' | 'parties'>) {
  if (threads.length === 0) return <p className="quiet">{edition.texts.deal.nobodySaysSo}</p>
  return <Claims edition={edition} threads={threads} parties={parties} />
}
