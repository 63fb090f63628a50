import { addressOf } from '@/items/addresses'
import type { DealItem, DealTerm } from '@/items/types'
import { claimThreads, threadsAbout, type ClaimThread } from '../gather/claimThreads'
import { labelOf, textsOf } from '../texts'
import { moneyText, percentageText, thresholdText } from '../wording/money'
import { ClaimList } from './ClaimList'
import type { Join } from './join'

interface DealCardProps {
  deal: DealItem
  join: Join
  /** With its terms and who says so; else what it is only. */
  told: boolean
}

/** A deal within an article: each term with who says so, and what nobody knows said to be unknown. */
export function DealCard({ deal, join, told }: DealCardProps) {
  const texts = textsOf[join.language].deal
  const threads = claimThreads(deal.claims)
  const ofTheWhole = threads.filter(({ claim }) => !deal.terms.some(({ key }) => key === claim.term))
  // In a page a card may stand before any heading, and is no chapter of the text.
  const Title = told ? 'h3' : 'strong'
  return (
    <div className="deal-card">
      <Title>
        <a href={addressOf(deal, join.language)}>{deal.name}</a>
      </Title>
      {deal.summary && <p>{deal.summary}</p>}
      <p className="quiet">
        {labelOf(texts.kind, deal.kind)} · {texts.status[deal.status]} · {texts.value}: {valueOf(deal, join)}
      </p>
      <p className="quiet">
        {texts.parties}: {partiesOf(deal, join)}
      </p>
      {told && deal.terms.length > 0 && (
        <>
          <h4>{texts.terms}</h4>
          <ul className="terms">
            {deal.terms.map((term) => (
              <Term key={term.key} term={term} threads={threadsAbout(term.key, threads)} join={join} />
            ))}
          </ul>
        </>
      )}
      {told && ofTheWhole.length > 0 && (
        <>
          <h4>{texts.claims}</h4>
          <ClaimList threads={ofTheWhole} join={join} />
        </>
      )}
      {told && deal.openQuestions.length > 0 && (
        <>
          <h4>{texts.openQuestions}</h4>
          <dl>
            {deal.openQuestions.map(({ question, answer }) => (
              <div key={question}>
                <dt>{question}</dt>
                <dd>{answer ?? texts.notKnown}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {told && <RelatedDeals deal={deal} join={join} />}
    </div>
  )
}

/** The deals that it makes possible, replaces or follows, where they are public. */
function RelatedDeals({ deal, join }: { deal: DealItem; join: Join }) {
  const { relation } = textsOf[join.language].deal
  return deal.relatedDeals.map(({ deal: id, type }) => {
    const other = join.get('deal', id)
    return (
      other && (
        <p key={id + type}>
          {relation[type]}: <a href={addressOf(other, join.language)}>{other.name}</a>
        </p>
      )
    )
  })
}

function Term({ term, threads, join }: { term: DealTerm; threads: ClaimThread[]; join: Join }) {
  const texts = textsOf[join.language].deal
  const nameOf = (id: string | null) => (id ? (join.get('company', id)?.name ?? texts.unnamed) : null)
  const sides = [
    [texts.holder, nameOf(term.holder)],
    [texts.grantor, nameOf(term.grantor)],
  ].flatMap(([label, name]) => (name ? [`${label}: ${name}`] : []))
  return (
    <li>
      <p>
        <b>{labelOf(texts.termKind, term.kind)}</b> ({texts.change[term.change]}):{' '}
        {[term.summary, ...figuresOf(term, join)].join(' ')}
      </p>
      {sides.length > 0 && <p className="quiet">{sides.join(' · ')}</p>}
      {threads.length > 0 ? <ClaimList threads={threads} join={join} /> : <p>{texts.nobodySaysSo}</p>}
    </li>
  )
}

/** "OpenAI (ortak), Microsoft (ortak)" */
function partiesOf({ parties }: DealItem, join: Join): string {
  const texts = textsOf[join.language].deal
  return parties
    .map(({ company, role }) => {
      const name = join.get('company', company)?.name ?? texts.unnamed
      return `${name} (${labelOf(texts.role, role)})`
    })
    .join(', ')
}

function figuresOf({ percentage, threshold }: DealTerm, { language }: Join): string[] {
  const texts = textsOf[language].deal
  const measure = threshold?.measure ? `${texts.measure}: ${threshold.measure}` : texts.measureUnknown
  return [
    ...(percentage ? [`${texts.percentage}: ${percentageText(percentage, language)}.`] : []),
    ...(threshold ? [`${texts.threshold}: ${thresholdText(threshold, language)} (${measure}).`] : []),
  ]
}

function valueOf({ value }: DealItem, { language }: Join): string {
  const texts = textsOf[language].deal
  if (!value) return texts.unknownValue
  return `${moneyText(value.amount, value.currency, language)} (${texts.certainty[value.certainty]})`
}
