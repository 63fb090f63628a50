'use client'

import { Button, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { Note } from '../notices/Note'
import { loadNewest } from '../state/loadNewest'
import { useWorkflow } from '../state/useWorkflow'
import { useTexts } from '../useTexts'
import { LockDialog } from './LockDialog'
import { useForeignLock, type ForeignLock } from './useForeignLock'
import { useShut } from './useShut'

/** How often somebody who only reads is told whether the other one has left, in milliseconds. */
const pause = 15_000

/** While somebody else holds the document, nothing can be typed here: who it is, and what can be done about it. */
export function LockGuard() {
  const lock = useForeignLock()
  const { refresh } = useWorkflow()
  const { isTrashed } = useDocumentInfo()
  const { setModified } = useForm()
  const { t } = useTexts()
  const [reading, setReading] = useState<ForeignLock>()
  const [asking, setAsking] = useState(true)
  const isShut = Boolean(lock ?? reading) && !isTrashed
  useShut(isShut)
  useEffect(() => {
    if (lock) setReading(lock)
  }, [lock?.name, lock?.since])
  useEffect(() => {
    if (!isShut) return
    void refresh('look')
    const timer = setInterval(() => void refresh('look'), pause)
    return () => clearInterval(timer)
  }, [isShut, refresh])
  if (!isShut || !reading) return null

  if (lock && asking) return <LockDialog lock={lock} onRead={() => setAsking(false)} />
  return (
    <Note label={t('lockedLabel')}>
      <p>{lock ? t('readingOnly', { name: lock.name }) : t('lockGone', { name: reading.name })}</p>
      <Button
        margin={false}
        onClick={() => (lock ? setAsking(true) : loadNewest(setModified))}
        size="small"
        type="button"
      >
        {lock ? t('takeOver') : t('editNow')}
      </Button>
    </Note>
  )
}
