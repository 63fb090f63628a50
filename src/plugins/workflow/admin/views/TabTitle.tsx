'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect } from 'react'

/** The title of a view of ours, in the language of who reads: Payload 3.90 knows one text for all languages. */
export function TabTitle({ title }: { title: string }) {
  const { config } = useConfig()
  const suffix = config.admin.meta?.titleSuffix ?? ''
  useEffect(() => {
    document.title = `${title} ${suffix}`.trim()
  }, [suffix, title])
  return null
}
