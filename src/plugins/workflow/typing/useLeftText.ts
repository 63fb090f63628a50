'use client'
import { useForm, useFormInitializing } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { changedFields } from './changedFields'
import { forgetLeft, forgetOld, left, type KeptText, type Sitting } from './keptTexts'

/** What the same person left at this document without saving it, until it was decided about. */
export function useLeftText(sitting: Sitting): [text: KeptText | undefined, decided: () => void] {
  const { getData } = useForm()
  const initializing = useFormInitializing()
  const [text, setText] = useState<KeptText>()

  useEffect(() => {
    if (initializing) return
    forgetOld(localStorage, new Date())
    const found = left(localStorage, sitting)
    if (!found) return
    if (Object.keys(changedFields(getData(), found.fields)).length > 0) setText(found)
    // The server had got it, only the answer came too late.
    else forgetLeft(localStorage, sitting)
    // Once for each document that is opened.
  }, [getData, initializing, sitting])

  return [text, () => setText(undefined)]
}
