'use client'

import { Button } from '@payloadcms/ui'

import type { PossibleAct } from '../../types'
import { Dialog } from '../Dialog'
import { useTexts } from '../useTexts'

interface Given {
  acts: PossibleAct[]
  title: string
  onChoose(act: PossibleAct): void
  onClose(): void
}

/** Which act, where a card's menu was opened, or several lead to where it was dropped. */
export function ChooseAct({ acts, onChoose, onClose, title }: Given) {
  const { t } = useTexts()
  const impossible = acts.filter(({ possible }) => !possible)
  return (
    <Dialog
      controls={
        <Button buttonStyle="secondary" margin={false} onClick={onClose} type="button">
          {t('close')}
        </Button>
      }
      heading={t('boardMove', { title })}
      onClose={onClose}
      slug="workflow-choose-act"
    >
      <div className="workflow-choose">
        {acts
          .filter(({ possible }) => possible)
          .map((act) => (
            <Button
              buttonStyle={act.primary ? 'primary' : 'secondary'}
              extraButtonProps={{ 'data-act': act.act }}
              key={act.act}
              margin={false}
              onClick={() => onChoose(act)}
              type="button"
            >
              {act.label}
            </Button>
          ))}
      </div>
      {impossible.length > 0 && (
        <section aria-label={t('impossibleActs')}>
          <h3 className="workflow-panel__heading">{t('impossibleActs')}</h3>
          <ul className="workflow-choose__impossible">
            {impossible.map(({ act, label, reasons }) => (
              <li key={act}>
                <strong>{label}</strong>: {reasons.map(({ message }) => message).join(' ')}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  )
}
