'use client'

import type { ShownWorkflow } from '../shownWorkflow'
import { WorkflowBar } from './WorkflowBar'

/** The bar, where Payload has its publish button: after "Save draft". */
export function ActsInsteadOfPublish({ workflow }: { workflow: ShownWorkflow }) {
  return <WorkflowBar workflow={workflow} />
}
