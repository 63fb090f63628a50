'use client'

import { useConfig, usePayloadAPI } from '@payloadcms/ui'

import { useApi } from './state/documentAt'

interface Account {
  id: number | string
  [field: string]: unknown
}

/** The accounts that a document can be assigned to, as far as who asks may read them. */
export function usePeople(users: string): { label: string; value: string }[] {
  const { getEntityConfig } = useConfig()
  const api = useApi()
  const title = getEntityConfig({ collectionSlug: users })?.admin?.useAsTitle ?? 'email'
  const [{ data }] = usePayloadAPI(`${api}/${users}`, {
    initialParams: { depth: 0, limit: 100, sort: title },
  })
  const { docs = [] } = (data ?? {}) as { docs?: Account[] }
  return docs.map((account) => ({
    label: nameOf(account, title),
    value: String(account.id),
  }))
}

function nameOf(account: Account, title: string): string {
  const name = account[title] ?? account.name ?? account.email
  return typeof name === 'string' ? name : String(account.id)
}
