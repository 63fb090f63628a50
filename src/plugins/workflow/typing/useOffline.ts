'use client'
import { useConfig, useDocumentInfo, useForm, useFormModified, useLocale } from '@payloadcms/ui'
import { formatAdminURL, hasAutosaveEnabled } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'

/**
 * Whether the network is gone. When it comes back, a document that saves itself is saved: Payload's
 * autosave would wait for the next letter.
 */
export function useOffline(): boolean {
  const [offline, setOffline] = useState(false)
  const save = useAutosave()
  const comeBack = useRef(save)
  comeBack.current = save

  useEffect(() => {
    const gone = () => setOffline(true)
    const back = () => {
      setOffline(false)
      void comeBack.current()
    }
    setOffline(!navigator.onLine)
    addEventListener('offline', gone)
    addEventListener('online', back)
    return () => {
      removeEventListener('offline', gone)
      removeEventListener('online', back)
    }
  }, [])
  return offline
}

/** Saves as Payload's own autosave does. */
function useAutosave(): () => Promise<void> {
  const { submit } = useForm()
  const modified = useFormModified()
  const { collectionSlug, docConfig, id } = useDocumentInfo()
  const { code: locale } = useLocale()
  const { config } = useConfig()
  return async () => {
    if (!modified || !id || !collectionSlug || !docConfig || !hasAutosaveEnabled(docConfig)) return
    const query = new URLSearchParams({
      autosave: 'true',
      depth: '0',
      draft: 'true',
      'fallback-locale': 'null',
      locale,
    })
    await submit({
      acceptValues: { overrideLocalChanges: false },
      action: formatAdminURL({ apiRoute: config.routes.api, path: `/${collectionSlug}/${id}?${query}` }),
      disableFormWhileProcessing: false,
      disableSuccessStatus: true,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
  }
}
