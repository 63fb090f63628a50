import type { CollectionConfig } from 'payload'

import { clientComponent } from './componentPaths'

type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>
type EditViews = NonNullable<NonNullable<Components['views']>['edit']>

/** A document's views: the form with our explanation of locks, a version with our way to bring it back. */
export function withViews(collection: CollectionConfig): CollectionConfig {
  const { admin, slug } = collection
  const views = admin?.components?.views
  // Who has replaced the whole of a document's views has none of Payload's controls that could go round.
  if (views?.edit && 'root' in views.edit) return collection
  return {
    ...collection,
    admin: {
      ...admin,
      components: { ...admin?.components, views: { ...views, edit: editViews(views?.edit, slug) } },
    },
  }
}

function editViews(own: EditViews | undefined, slug: string): EditViews {
  const restore = clientComponent('RestoreVersion', { collection: slug })
  const version = own && 'version' in own ? own.version : undefined
  const actions = version && 'actions' in version ? (version.actions ?? []) : []
  return {
    ...own,
    default: { Component: clientComponent('EditView'), ...(own && 'default' in own ? own.default : {}) },
    version: { ...version, actions: [...actions, restore] },
  } as EditViews
}
