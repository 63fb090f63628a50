import type { CollectionConfig, Field, PayloadComponent, UIField } from 'payload'

import { groupName } from '../fields/standing'
import type { TranslationOptions } from '../stories/types'
import type { Workflow } from '../types'
import { clientComponent } from './componentPaths'
import { shownWorkflow, type ShownWorkflow } from './shownWorkflow'
import { withViews } from './withViews'

interface Options {
  workflow: Workflow
  translations?: TranslationOptions
  /** Slug of the accounts. */
  users: string
}

/**
 * The workflow in a collection's admin: the bar in the place of Payload's publish controls, the panels beside the
 * form, the column and the bulk act of the list. What the project has put there itself stays.
 */
export function withWorkflowAdmin(
  collection: CollectionConfig,
  { translations, users, workflow }: Options,
): CollectionConfig {
  const shown = shownWorkflow(workflow, users)
  const { admin } = collection
  const props = { workflow: shown }
  return withViews({
    ...collection,
    // Payload's bulk Edit, Publish and Unpublish cannot be replaced, only taken away.
    disableBulkEdit: true,
    fields: [
      panelField(shown),
      notesField,
      ...collection.fields.map((field) => withDiff(field, shown)),
      historyField(shown),
      ...(translations ? [languagesField(collection.slug, translations)] : []),
    ],
    admin: {
      ...admin,
      defaultColumns: withColumns(admin?.defaultColumns, translations?.language),
      components: {
        ...admin?.components,
        edit: {
          ...admin?.components?.edit,
          beforeDocumentControls: [
            ...(admin?.components?.edit?.beforeDocumentControls ?? []),
            clientComponent('ActsBesideForm', props),
            clientComponent('DocumentNotices'),
          ],
          PublishButton: clientComponent('ActsInsteadOfPublish', props),
          Status: clientComponent('StageStatus', props),
          UnpublishButton: clientComponent('Nothing'),
        },
        listMenuItems: [
          ...(admin?.components?.listMenuItems ?? []),
          clientComponent('BulkActs', { ...props, collection: collection.slug }),
        ],
      },
    },
  })
}

/** Name of the field that draws the checklist beside the form, and the column of the list. It stores nothing. */
export const panelName = 'workflowState'

function panelField(workflow: ShownWorkflow): UIField {
  return {
    name: panelName,
    type: 'ui',
    label: { en: 'Public', tr: 'Yayın' },
    admin: {
      position: 'sidebar',
      disableBulkEdit: true,
      components: {
        Cell: clientComponent('PublicStateCell', { workflow }),
        Field: clientComponent('WorkflowPanel', { users: workflow.users }),
      },
    },
  }
}

/** The column of a story's languages. It stores nothing, and is not in the form. */
function languagesField(collection: string, { language, languages, story }: TranslationOptions): UIField {
  return {
    name: languagesName,
    type: 'ui',
    label: { en: 'Languages', tr: 'Diller' },
    admin: {
      disableBulkEdit: true,
      components: {
        Cell: clientComponent('LanguagesCell', { collection, translations: { language, languages, story } }),
        Field: clientComponent('Nothing'),
      },
    },
  }
}

const languagesName = 'workflowLanguages'

const notesField: UIField = {
  name: 'workflowNotes',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: clientComponent('NotesPanel') },
  },
}

function historyField(workflow: ShownWorkflow): UIField {
  return {
    name: 'workflowHistory',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableBulkEdit: true,
      disableListColumn: true,
      components: { Field: clientComponent('HistoryPanel', { workflow }) },
    },
  }
}

/**
 * What people compare between two versions is content: of what the workflow keeps, number and stage; of what is
 * derived, nothing.
 */
function withDiff(field: Field, { stages }: ShownWorkflow): Field {
  if (!('name' in field) || field.admin?.components?.Diff) return field
  if (field.name === groupName) return showDiff(field, clientComponent('StandingDiff', { stages }))
  return field.custom?.content === false ? showDiff(field, clientComponent('Nothing')) : field
}

function showDiff(field: Field, Diff: PayloadComponent): Field {
  const components = { ...field.admin?.components, Diff }
  return { ...field, admin: { ...field.admin, components } } as Field
}

const assigneeColumn = `${groupName}.assignee`

/** In the place of Payload's status, which knows nothing of stages; else at the end of the project's own choice. */
function withColumns(columns: string[] | undefined, language?: string): string[] | undefined {
  if (!columns || columns.includes(panelName)) return columns
  // In the place of the language of the one document.
  if (language && columns.includes(language))
    return withColumns(columns.map((column) => (column === language ? languagesName : column)))
  if (!columns.includes('_status')) return [...columns, panelName, assigneeColumn]
  return columns.flatMap((column) => (column === '_status' ? [panelName, assigneeColumn] : [column]))
}
