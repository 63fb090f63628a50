import type { CollectionConfig, Config, Plugin } from 'payload'

import { workflowGroup } from './fields/workflowGroup'
import { governed, usersOf, type Governed } from './options/governed'
import { setWorkflowOf } from './options/processState'
import type { WorkflowOptions } from './types'

export { defineWorkflow } from './model/defineWorkflow'
export { newsroomWorkflow } from './model/newsroomWorkflow'

/** The editorial workflow for any collection with drafts: one door that nothing gets around. */
export function workflowPlugin(options: WorkflowOptions): Plugin {
  return (config) => {
    const collections = options.collections.map((collection) => governed(collection, options))
    const withSchema = addSchema(config, collections, usersOf(options))
    if (options.enabled === false) return withSchema
    return openOnInit(withSchema, collections, options)
  }
}

function addSchema(config: Config, collections: Governed[], users: string): Config {
  return onGoverned(config, collections, (collection, its) => ({
    ...collection,
    fields: [...collection.fields, workflowGroup(its, users)],
  }))
}

function openOnInit(config: Config, collections: Governed[], options: WorkflowOptions): Config {
  return {
    ...config,
    async onInit(payload) {
      setWorkflowOf(payload, {
        collections: new Map(collections.map((collection) => [collection.slug, collection])),
        users: usersOf(options),
        recordKey: options.recordKey,
      })
      await config.onInit?.(payload)
    },
  }
}

function onGoverned(
  config: Config,
  collections: Governed[],
  change: (collection: CollectionConfig, its: Governed) => CollectionConfig,
): Config {
  const bySlug = new Map<string, Governed>(collections.map((its) => [its.slug, its]))
  return {
    ...config,
    collections: (config.collections ?? []).map((collection) => {
      const its = bySlug.get(collection.slug)
      return its ? change(collection, its) : collection
    }),
  }
}
