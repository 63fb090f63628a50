'use client'

import { useId, useState } from 'react'

import { momentsOf, wallOf } from '../../../time/wallClock'
import { timeWithZone, zoneName } from '../../../time/zoneName'
import { Choice } from '../../Choice'
import { useTexts } from '../../useTexts'
import '../bar.css'

interface Given {
  label: string
  /** It may be left empty. */
  optional?: boolean
  /** Where the newsroom is (IANA). */
  timeZone: string
  /** ISO 8601 UTC. */
  value: string | null
  /** Null where it is no time yet. */
  onChange(iso: string | null): void
}

/**
 * A time on the newsroom's clock, wherever one sits: the zone is said, and an hour that the clock leaves out, or
 * shows twice, is asked about.
 */
export function TimeField({ label, onChange, optional = false, timeZone, value }: Given) {
  const { language, t } = useTexts()
  const [wall, setWall] = useState(value ? wallOf(value, timeZone) : '')
  const id = useId()
  const moments = wall === '' ? [] : momentsOf(wall, timeZone)
  const change = (typed: string) => {
    setWall(typed)
    onChange(typed === '' ? null : (momentsOf(typed, timeZone)[0] ?? null))
  }
  return (
    <div className="field-type text">
      <label className="field-label" htmlFor={id}>
        {`${label} (${zoneName(timeZone, language)})`}
      </label>
      <input
        aria-describedby={`${id}-said`}
        className="workflow-choice"
        id={id}
        onChange={(event) => change(event.target.value)}
        required={!optional}
        type="datetime-local"
        value={wall}
      />
      <p aria-live="polite" className="workflow-time__said" id={`${id}-said`}>
        {wall !== '' && moments.length === 0 && t('timeLeftOut')}
        {moments.length === 1 && timeWithZone(moments[0]!, timeZone, language)}
        {moments.length > 1 && t('timeTwice')}
      </p>
      {moments.length > 1 && (
        <Choice
          label={t('timeWhich')}
          onChange={onChange}
          options={moments.map((iso, at) => ({
            value: iso,
            label: t(at === 0 ? 'timeFirst' : 'timeSecond', { utc: `${iso.slice(11, 16)} UTC` }),
          }))}
          value={value}
        />
      )}
    </div>
  )
}
