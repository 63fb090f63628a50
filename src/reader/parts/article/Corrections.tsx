/** What was corrected after publication, and when. */
import type { Correction } from '@/items/types'
import type { Edition } from '../../edition'
import { Day } from '../Moment'

export function Corrections({ edition, corrections }: { edition: Edition; corrections: Correction[] }) {
  if (corrections.length === 0) return null
  return (
    <section className="corrections" aria-labelledby="corrections">
      <h2 id="corrections">{edition.texts.article.corrections}</h2>
      <ul className="plain">
        {corrections.map((correction, index) => (
          <li key={index}>
            <Day edition={edition} iso={correction.date} />: {correction.text}
          </li>
        ))}
      </ul>
    </section>
  )
}
