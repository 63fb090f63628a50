'use client'

import { Button, useForm } from '@payloadcms/ui'

import { FindingList } from '../panel/FindingList'
import { loadNewest } from '../state/loadNewest'
import { useTexts } from '../useTexts'
import { Note } from './Note'
import { useChangedMeanwhile } from './useChangedMeanwhile'

/** Somebody else has saved a newer text: who, when, which fields differ, and how to go on. */
export function ChangedMeanwhile() {
  const refusal = useChangedMeanwhile()
  const { setModified } = useForm()
  const { t, time } = useTexts()
  if (!refusal) return null

  const { by, missing = [] } = refusal
  return (
    <Note label={t('changedLabel')}>
      <p>
        {t('changedMeanwhile', { name: by?.name ?? t('unknownPerson'), time: by ? time(by.at) : '' })}{' '}
        {t('mineIsKept')}
      </p>
      {missing.length > 0 && <FindingList findings={missing} />}
      <Button margin={false} onClick={() => loadNewest(setModified)} size="small" type="button">
        {t('reload')}
      </Button>
    </Note>
  )
}
