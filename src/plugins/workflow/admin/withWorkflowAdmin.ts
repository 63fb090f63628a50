import type { CollectionConfig, UIField } from 'payload'

import { keepTyping } from '../typing/keepTyping'
import type { Workflow } from '../types'
import { clientComponent } from './componentPaths'
import { shownWorkflow, type ShownWorkflow } from './shownWorkflow'

interface Options {
  workflow: Workflow
  /** Slug of the accounts. */
  users: string
}

/**
 * The workflow in a collection's admin: the bar in the place of Payload's publish controls, the panel beside the
 * form, the column and the bulk act of the list. What the project has put there itself stays.
 */
export function withWorkflowAdmin(
  collection: CollectionConfig,
  { users, workflow }: Options,
): CollectionConfig {
  const shown = shownWorkflow(workflow, users)
  const { admin } = collection
  const props = { workflow: shown }
  const nothing = clientComponent('Nothing')
  return keepTyping({
    ...collection,
    // Payload's bulk Edit, Publish and Unpublish cannot be replaced, only taken away.
    disableBulkEdit: true,
    fields: [panelField(shown), ...collection.fields],
    admin: {
      ...admin,
      defaultColumns: withColumn(admin?.defaultColumns),
      components: {
        ...admin?.components,
        edit: {
          ...admin?.components?.edit,
          beforeDocumentControls: [
            ...(admin?.components?.edit?.beforeDocumentControls ?? []),
            clientComponent('ActsBesideForm', props),
          ],
          PublishButton: clientComponent('ActsInsteadOfPublish', props),
          Status: clientComponent('StageStatus', props),
          UnpublishButton: nothing,
        },
        listMenuItems: [
          ...(admin?.components?.listMenuItems ?? []),
          clientComponent('BulkActs', { ...props, collection: collection.slug }),
        ],
      },
    },
  })
}

/** Name of the field that draws the panel beside the form, and the column of the list. It stores nothing. */
export const panelName = 'workflowState'

function panelField(workflow: ShownWorkflow): UIField {
  const props = { workflow }
  return {
    name: panelName,
    type: 'ui',
    label: { en: 'Public', tr: 'Yayın' },
    admin: {
      position: 'sidebar',
      disableBulkEdit: true,
      components: {
        Cell: clientComponent('PublicStateCell', props),
        Field: clientComponent('WorkflowPanel', props),
      },
    },
  }
}

/** In the place of Payload's status, which knows nothing of stages; else at the end of the project's own choice. */
function withColumn(columns: string[] | undefined): string[] | undefined {
  if (!columns || columns.includes(panelName)) return columns
  if (!columns.includes('_status')) return [...columns, panelName]
  return columns.map((column) => (column === '_status' ? panelName : column))
}
