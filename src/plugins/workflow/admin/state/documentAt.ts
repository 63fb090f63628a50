'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { createContext, useContext } from 'react'

import type { DocumentAt } from './workflowApi'

const Elsewhere = createContext<DocumentAt | undefined>(undefined)

/** What the bar's dialogs are about where no document is open: on the board. */
export const AtDocument = Elsewhere.Provider

/** Where the document is that is open here, or that a part of the page is about; undefined while it is not stored. */
export function useDocumentAt(): DocumentAt | undefined {
  const elsewhere = useElsewhere()
  const { collectionSlug, id } = useDocumentInfo()
  const api = useApi()
  if (elsewhere) return elsewhere
  if (id === undefined || id === null || id === '' || !collectionSlug) return undefined
  return { api, collection: collectionSlug, id }
}

/** Which document a part of the page is about, where none is open. */
export const useElsewhere = () => useContext(Elsewhere)

/** The address of Payload's API. */
export function useApi(): string {
  const { config } = useConfig()
  return `${config.serverURL ?? ''}${config.routes.api}`
}
