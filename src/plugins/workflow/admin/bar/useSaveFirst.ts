'use client'

import {
  useConfig,
  useDocumentInfo,
  useForm,
  useFormBackgroundProcessing,
  useFormModified,
  useLocale,
} from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useRef } from 'react'

/** Far above what an autosave takes; after that the act goes on, and is refused if the text was not stored. */
const patience = 10_000

/**
 * An act is about what is stored: what somebody has just typed is saved before it, as a draft.
 * "saved" when there was something, "clean" when not, false when the server did not take it.
 */
export function useSaveFirst(): () => Promise<'clean' | 'saved' | false> {
  const { config } = useConfig()
  const { collectionSlug, id } = useDocumentInfo()
  const { submit } = useForm()
  const locale = useLocale()
  const isModified = useFormModified()
  const isSaving = useFormBackgroundProcessing()
  const now = useRef({ isModified, isSaving })
  useEffect(() => {
    now.current = { isModified, isSaving }
  })

  return async () => {
    const wasSaving = now.current.isSaving
    for (const start = Date.now(); now.current.isSaving && Date.now() - start < patience;) await moment()
    if (!now.current.isModified) return wasSaving ? 'saved' : 'clean'
    const query = `?locale=${locale.code}&depth=0&fallback-locale=null&draft=true`
    const answer = await submit({
      action: formatAdminURL({
        apiRoute: config.routes.api,
        path: `/${collectionSlug}/${id}${query}`,
      }),
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    return answer && answer.res?.ok ? 'saved' : false
  }
}

const moment = () => new Promise((resolve) => setTimeout(resolve, 50))
