/** What was corrected after publication, and when: major ones above the text, the others below it. */
import type { Correction } from '@/items/types'
import type { Edition } from '../../edition'
import { Day } from '../Moment'

interface CorrectionsProps {
  edition: Edition
  corrections: Correction[]
}

export function MajorCorrections({ edition, corrections }: CorrectionsProps) {
  const { majorCorrection } = edition.texts.article
  return corrections.filter(isMajor).map((correction, index) => (
    <section aria-label={majorCorrection} className="corrections major" key={index}>
      <p>
        <strong>{majorCorrection}</strong>, <Day edition={edition} iso={correction.date} />
      </p>
      <CorrectionText edition={edition} correction={correction} />
    </section>
  ))
}

export function Corrections({ edition, corrections }: CorrectionsProps) {
  const below = corrections.filter((correction) => !isMajor(correction))
  if (below.length === 0) return null
  return (
    <section className="corrections" aria-labelledby="corrections">
      <h2 id="corrections">{edition.texts.article.corrections}</h2>
      <ul className="plain">
        {below.map((correction, index) => (
          <li key={index}>
            <Day edition={edition} iso={correction.date} />:{' '}
            <CorrectionText edition={edition} correction={correction} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function CorrectionText({ edition, correction }: { edition: Edition; correction: Correction }) {
  const { text, wrong, right } = correction
  const { wasWrong, isRight } = edition.texts.article
  if (!wrong || !right) return text
  return (
    <dl className="told">
      <dt>{wasWrong}</dt>
      <dd>{wrong}</dd>
      <dt>{isRight}</dt>
      <dd>{right}</dd>
    </dl>
  )
}

export const isMajor = ({ weight }: Correction): boolean => weight === 'major'
