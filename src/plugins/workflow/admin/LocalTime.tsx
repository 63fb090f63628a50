'use client'

import { useEffect, useState } from 'react'

import { useTexts } from './useTexts'

/** A time where the reader is: the server, which may be elsewhere, draws none. */
export function LocalTime({ iso }: { iso: string }) {
  const { time } = useTexts()
  const [shown, setShown] = useState('')
  const text = time(iso)
  useEffect(() => setShown(text), [text])
  return <time dateTime={iso}>{shown}</time>
}
