import type { CollectionSlug, FieldAccess, GroupField } from 'payload'

import { clientComponent } from '../admin/componentPaths'
import type { Governed } from '../options/governed'
import { groupName } from './standing'

const nobody = () => false

/**
 * What the workflow knows of a document, written with it. Nobody sets it: the
 * plugin overwrites whatever comes in, and the gate before it. It is no content.
 */
export function workflowGroup({ workflow, rights }: Governed, users: string): GroupField {
  const staff: FieldAccess = ({ req: { user } }) =>
    Boolean(user && user.collection === users && rights.rolesOf(user).length > 0)
  return {
    name: groupName,
    type: 'group',
    label: { en: 'Workflow', tr: 'İş akışı' },
    custom: { content: false },
    access: { create: nobody, read: staff, update: nobody },
    // A condition, because hidden fields are neither columns nor filters of the list.
    admin: { condition: nobody, disableBulkEdit: true },
    fields: [
      {
        name: 'stage',
        type: 'select',
        label: { en: 'Stage', tr: 'Aşama' },
        index: true,
        options: Object.entries(workflow.stages).map(([value, { label }]) => ({ value, label })),
      },
      { ...outOfSight, name: 'number', type: 'number' },
      { ...outOfSight, name: 'submitted', type: 'json' },
      { ...outOfSight, name: 'approved', type: 'json' },
      { ...outOfSight, name: 'live', type: 'json' },
      { ...outOfSight, name: 'contributors', type: 'json', hidden: true },
      { ...outOfSight, name: 'changedBy', type: 'text', hidden: true },
      {
        name: 'assignee',
        type: 'relationship',
        relationTo: users as CollectionSlug,
        label: { en: 'Assigned to', tr: 'Sorumlu' },
        index: true,
        admin: { components: { Cell: clientComponent('AssigneeCell') } },
      },
      { name: 'due', type: 'date', label: { en: 'Due', tr: 'Bitiş tarihi' }, index: true },
      { name: 'toCheck', type: 'checkbox', label: { en: 'To check', tr: 'Kontrol edilecek' }, index: true },
      { ...outOfSight, name: 'toCheckBy', type: 'text' },
      { ...outOfSight, name: 'intent', type: 'json', hidden: true },
      { ...outOfSight, name: 'intentId', type: 'text', hidden: true, index: true },
      { ...outOfSight, name: 'lastAct', type: 'text', hidden: true },
      { ...outOfSight, name: 'pending', type: 'text', hidden: true, index: true },
      { ...outOfSight, name: 'schedule', type: 'json', hidden: true },
      {
        name: 'scheduledFor',
        type: 'date',
        label: { en: 'Scheduled for', tr: 'Planlanan zaman' },
        index: true,
      },
      {
        name: 'embargoedUntil',
        type: 'date',
        label: { en: 'Embargo until', tr: 'Ambargo bitişi' },
      },
    ],
  }
}

const outOfSight = {
  admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
} as const
