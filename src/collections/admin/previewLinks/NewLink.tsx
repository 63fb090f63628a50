'use client'

import { Button, SelectInput, TextInput, useTranslation } from '@payloadcms/ui'
import { useState, type ChangeEvent } from 'react'

import { textIn, type TextName } from './texts'
import type { PreviewLinks, ShownLink } from './usePreviewLinks'

interface Given {
  make: PreviewLinks['make']
  onClose(): void
  onMade(link: ShownLink): void
}

/** Hours. */
const lengths = [1, 24, 72, 168, 720]

/** For whom, and for how long. */
export function NewLink({ make, onClose, onMade }: Given) {
  const { i18n } = useTranslation()
  const [forWhom, setForWhom] = useState('')
  const [hours, setHours] = useState('72')
  const [running, setRunning] = useState(false)
  const [problem, setProblem] = useState<string>()
  const t = (name: TextName, values?: Record<string, number | string>) => textIn(i18n.language, name, values)

  async function confirm() {
    setRunning(true)
    setProblem(undefined)
    const made = await make({ forWhom, hours: Number(hours) })
    setRunning(false)
    if ('id' in made) onMade(made)
    else setProblem(made.message ?? t('failed'))
  }

  return (
    <div className="preview-links__new">
      <TextInput
        label={t('forWhom')}
        onChange={(event: ChangeEvent<HTMLInputElement>) => setForWhom(event.target.value)}
        path="previewLinkForWhom"
        value={forWhom}
      />
      <SelectInput
        isClearable={false}
        label={t('validFor')}
        name="previewLinkHours"
        onChange={(chosen) => {
          if (!Array.isArray(chosen)) setHours(String(chosen.value))
        }}
        options={lengths.map((length) => ({ label: lengthIn(length, t), value: String(length) }))}
        path="previewLinkHours"
        value={hours}
      />
      {problem && <p role="alert">{problem}</p>}
      <div className="preview-links__buttons">
        <Button disabled={running} margin={false} onClick={() => void confirm()} size="small" type="button">
          {t('create')}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onClose} size="small" type="button">
          {t('close')}
        </Button>
      </div>
    </div>
  )
}

function lengthIn(hours: number, t: (name: TextName, values?: Record<string, number>) => string): string {
  if (hours === 1) return t('hour')
  return hours === 24 ? t('day') : t('days', { count: hours / 24 })
}
