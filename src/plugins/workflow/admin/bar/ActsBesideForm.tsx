'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import type { ShownWorkflow } from '../shownWorkflow'
import { WorkflowBar } from './WorkflowBar'

/** The bar for those who may not write here: Payload then draws no publish button that it could stand in for. */
export function ActsBesideForm({ workflow }: { workflow: ShownWorkflow }) {
  const { hasSavePermission } = useDocumentInfo()
  return hasSavePermission ? null : <WorkflowBar workflow={workflow} />
}
