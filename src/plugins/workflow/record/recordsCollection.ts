import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  CollectionSlug,
  Endpoint,
} from 'payload'

import { refuse } from '../gate/refuse'
import { mayReadRecords } from './mayRead'

/** The record's slug; its table is `workflow_records`. */
export const recordsSlug = 'workflow-records' as CollectionSlug

const nobody = () => false

/** Payload 3.90 serves the addresses of versions also where there are none, and answers 500 to who may read. */
const noVersions = ['/versions', '/versions/:id'].map((path): Endpoint => ({
  path,
  method: 'get',
  handler: () => Response.json({ errors: [{ message: 'Not Found' }] }, { status: 404 }),
}))

/** Overrides no hook: `overrideAccess` is Payload's default in code, and an admin may everything. */
const keepRecords: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'read' && operation !== 'count' && operation !== 'readDistinct')
    throw refuse(req, 'record-is-kept', 'recordIsKept')
  return args
}
const keepRecord: CollectionBeforeChangeHook & CollectionBeforeDeleteHook = ({ req }) => {
  throw refuse(req, 'record-is-kept', 'recordIsKept')
}

/**
 * Who did what, when, and to which version: rows are only ever added, by
 * ./append.ts, and no operation of Payload adds, changes or removes one.
 *
 * A row's id is "collection:document:place": the primary key holds the place in
 * the chain, even where a unique index is still being built (MongoDB).
 */
export function recordsCollection(watched: string[]): CollectionConfig {
  return {
    slug: recordsSlug,
    labels: {
      singular: { tr: 'İş akışı kaydı', en: 'Workflow record' },
      plural: { tr: 'İş akışı kayıtları', en: 'Workflow records' },
    },
    admin: { hidden: true, useAsTitle: 'act', disableCopyToLocale: true },
    access: { create: nobody, update: nobody, delete: nobody, read: mayReadRecords(watched) },
    hooks: { beforeOperation: [keepRecords], beforeChange: [keepRecord], beforeDelete: [keepRecord] },
    lockDocuments: false,
    disableDuplicate: true,
    disableBulkEdit: true,
    timestamps: false,
    versions: false,
    // A copy: Payload adds its own endpoints to the list that it is given.
    endpoints: [...noVersions],
    indexes: [{ fields: ['ofCollection', 'document', 'place'], unique: true }],
    fields: [
      { name: 'id', type: 'text', required: true },
      { name: 'entry', type: 'text', required: true, unique: true, index: true },
      // Not "collection": mongoose keeps that name for itself.
      { name: 'ofCollection', type: 'text', required: true },
      { name: 'document', type: 'text', required: true, index: true },
      { name: 'place', type: 'number', required: true },
      { name: 'act', type: 'text', required: true },
      { name: 'fromStage', type: 'text', required: true },
      { name: 'toStage', type: 'text', required: true },
      { name: 'fromVersion', type: 'text' },
      { name: 'toVersion', type: 'text', required: true },
      { name: 'number', type: 'number', required: true },
      { name: 'hash', type: 'text', required: true },
      { name: 'note', type: 'textarea' },
      { name: 'by', type: 'text' },
      { name: 'byName', type: 'text', required: true },
      // A text, not a date: it comes back on every database as it was sealed.
      { name: 'at', type: 'text', required: true, index: true },
      { name: 'toCheck', type: 'checkbox', index: true },
      { name: 'previous', type: 'text' },
      { name: 'hmac', type: 'text', required: true },
    ],
  }
}
