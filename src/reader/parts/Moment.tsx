/** A date that people and machines read. */
import type { ImpreciseDate } from '@/items/types'
import type { Edition } from '../edition'
import { dayText, impreciseDate, momentText } from '../wording/dates'

/** Day and time, in the newsroom's zone. */
export function Moment({ edition, iso }: { edition: Edition; iso: string }) {
  return (
    <time dateTime={iso}>
      {momentText(iso, edition.language)} <abbr>{edition.texts.timeZone}</abbr>
    </time>
  )
}

export function Day({ edition, iso }: { edition: Edition; iso: string }) {
  return <time dateTime={iso}>{dayText(iso, edition.language)}</time>
}

/** As precise as it is known; says so where it is not. */
export function DateAsKnown({ edition, date }: { edition: Edition; date: ImpreciseDate }) {
  const known = impreciseDate(date, edition.language)
  if (!known) return <>{edition.texts.deal.dateUnknown}</>
  return <time dateTime={known.machine}>{known.text}</time>
}
