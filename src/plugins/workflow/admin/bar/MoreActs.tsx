'use client'

import { ChevronIcon, Popup, PopupList } from '@payloadcms/ui'
import { useId } from 'react'

import type { TimedPossibility } from '../../time/types'
import type { PossibleAct, Refusal } from '../../types'
import { useTexts, type Spoken } from '../useTexts'
import './bar.css'

interface Given {
  acts: PossibleAct[]
  timed: TimedPossibility[]
  onAct(act: PossibleAct): void
  onTimed(act: TimedPossibility): void
  onAssign(): void
}

/** The acts that are no button of their own. One that cannot be done says why, and can be reached by keyboard. */
export function MoreActs({ acts, onAct, onAssign, onTimed, timed }: Given) {
  const { t } = useTexts()
  const possible = acts.filter((act) => act.possible)
  const impossible = acts.filter((act) => !act.possible)
  return (
    <Popup
      button={
        <span className="workflow-bar__more">
          <span className="workflow-hidden">{t('moreActs')}</span>
          <ChevronIcon />
        </span>
      }
      className="workflow-bar__menu"
      horizontalAlign="right"
      portalClassName="workflow-menu"
      showScrollbar
      size="large"
      verticalAlign="bottom"
    >
      <PopupList.ButtonGroup>
        {possible.map((act) => (
          <PopupList.Button id={`workflow-act-${act.act}`} key={act.act} onClick={() => onAct(act)}>
            {act.label}
          </PopupList.Button>
        ))}
        {timed
          .filter((act) => act.possible)
          .map((act) => (
            <PopupList.Button id={`workflow-time-${act.act}`} key={act.act} onClick={() => onTimed(act)}>
              {act.label}
            </PopupList.Button>
          ))}
        <PopupList.Button id="workflow-assign" onClick={onAssign}>
          {t('assign')}
        </PopupList.Button>
        {impossible.length > 0 && <PopupList.Divider />}
        {impossible.length > 0 && (
          <section aria-label={t('impossibleActs')}>
            {impossible.map((act) => (
              <ImpossibleAct act={act} key={act.act} />
            ))}
          </section>
        )}
      </PopupList.ButtonGroup>
    </Popup>
  )
}

function ImpossibleAct({ act }: { act: PossibleAct }) {
  const reason = useId()
  const texts = useTexts()
  return (
    <div className="popup-button-list__button workflow-menu__impossible" data-popup-prevent-close>
      <button
        aria-describedby={reason}
        aria-disabled
        className="workflow-menu__name"
        data-act={act.act}
        type="button"
      >
        {act.label}
      </button>
      <span className="workflow-menu__reason" id={reason}>
        {act.reasons.map((reason) => spoken(reason, texts)).join(' ')}
      </span>
    </div>
  )
}

/** The server does not know what time it is where somebody sits. */
function spoken({ by, code, message }: Refusal, { t, time }: Spoken): string {
  return code === 'locked' && by ? t('lockedBySince', { name: by.name, time: time(by.at) }) : message
}
