'use client'
import { Button, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { forgetLeft, keep, type KeptText, type Sitting } from './keptTexts'
import { textsIn } from './texts'
import { useKeeping } from './useKeeping'
import { useLeftText } from './useLeftText'
import { useOffline } from './useOffline'
import { useSitting } from './useSitting'

/** Keeps what is typed into the document's form until it is saved, and offers what was kept before. */
export function KeptTyping() {
  const sitting = useSitting()
  const { full } = useKeeping(sitting)
  const offline = useOffline()
  const { i18n } = useTranslation()
  const texts = textsIn(i18n.language)
  return (
    <div className="kept-typing" role="status">
      {sitting && <Offer key={sitting.user} sitting={sitting} />}
      {offline && <p className="workflow-note">{texts.offline}</p>}
      {full && <p className="workflow-note">{texts.full}</p>}
    </div>
  )
}

function Offer({ sitting }: { sitting: Sitting }) {
  const [text, decide] = useLeftText(sitting)
  const { getData, reset, setModified } = useForm()
  const { data } = useDocumentInfo()
  const { i18n } = useTranslation()
  const [busy, setBusy] = useState(false)
  if (!text) return null

  const texts = textsIn(i18n.language)
  const restore = async ({ fields, ...about }: KeptText) => {
    setBusy(true)
    await reset({ ...getData(), ...fields })
    setModified(true)
    keep(localStorage, sitting, { ...about, fields })
    discard()
  }
  const discard = () => {
    forgetLeft(localStorage, sitting)
    decide()
  }
  const savedSince = text.over !== null && data?.updatedAt !== undefined && data.updatedAt !== text.over
  return (
    <section aria-label={texts.label} className="workflow-note">
      <p>
        {texts.found(text.byName, at(text.at, i18n.language))} {savedSince && texts.changedSince}
      </p>
      <Button disabled={busy} margin={false} onClick={() => void restore(text)} size="small">
        {texts.restore}
      </Button>
      <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={discard} size="small">
        {texts.discard}
      </Button>
    </section>
  )
}

const at = (date: string, language: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(date))
