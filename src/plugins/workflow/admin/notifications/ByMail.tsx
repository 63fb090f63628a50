'use client'

import { toast, useAuth, usePreferences } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'

import {
  choiceKey,
  choiceOf,
  notificationKinds,
  type NotificationChoice,
  type NotificationKind,
} from '../../notifications/kinds'
import type { TextKey } from '../../translations/en'
import { useTexts } from '../useTexts'

const kindText: Record<NotificationKind, TextKey> = {
  mention: 'kindOfMention',
  answer: 'kindOfAnswer',
  assigned: 'kindOfAssigned',
  moved: 'kindOfMoved',
  failing: 'kindOfFailing',
}

/** Each chooses what comes by mail as well; stored at once, where Payload keeps what people choose in its admin. */
export function ByMail() {
  const { user } = useAuth()
  const { language, t } = useTexts()
  const { getPreference, setPreference } = usePreferences()
  const heading = useId()
  const [choice, setChoice] = useState<NotificationChoice>()
  useEffect(
    () => void getPreference(choiceKey).then((stored) => setChoice(choiceOf(stored))),
    [getPreference],
  )
  if (!choice) return null
  const toggle = async (kind: NotificationKind) => {
    const chosen = { language, mail: { ...choice.mail, [kind]: !choice.mail[kind] } }
    setChoice(chosen)
    await setPreference(choiceKey, chosen)
    toast.success(t('byMailStored'))
  }
  return (
    <section aria-labelledby={heading} className="workflow-by-mail">
      <h2 id={heading}>{t('byMail')}</h2>
      <p>{t('byMailExplained', { email: user?.email ?? '' })}</p>
      {notificationKinds.map((kind) => (
        <label key={kind}>
          <input checked={choice.mail[kind]} onChange={() => void toggle(kind)} type="checkbox" />
          {t(kindText[kind])}
        </label>
      ))}
    </section>
  )
}
