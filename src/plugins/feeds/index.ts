import type { CollectionConfig, Config, GlobalConfig, Payload, Plugin } from 'payload'

import { reconcileEndpoint, type MayReconcile } from './endpoints/reconcileEndpoint'
import { viewsEndpoint, type ViewsEndpointOptions } from './endpoints/viewsEndpoint'
import { changesCollection } from './log/changesCollection'
import { markField } from './mark/markField'
import { setMark } from './mark/setMark'
import { openReconciler } from './reconciler/open'
import { feedsOf } from './reconciler/processState'
import type { Look } from './reconciler/reconciler'
import { wakeAfterChange, wakeAfterDelete, wakeAfterGlobalChange } from './reconciler/wakeHooks'
import type { FedCollection, FedGlobal } from './types'

export { feedsReport, feedsStatus, type FeedsReport } from './status'

export interface FeedsOptions {
  /** The collections whose documents become public, and what the public sees of them. */
  collections: FedCollection[]
  globals?: FedGlobal[]
  /** All languages that anything may be public in. Default: the locales of the configuration. */
  languages?: string[]
  /**
   * Whether this process makes the feeds follow the documents.
   * - true (default): after each commit, at the start, and on a timer.
   * - "manual": only when {@link reconcile} or `POST /api/feeds/reconcile` asks, for
   *   places without a long-lived process.
   * - false: never; another process does.
   */
  reconcile?: boolean | 'manual'
  /** Who may call `POST /api/feeds/reconcile`. Default: nobody. */
  mayReconcile?: MayReconcile
  /** Served inside Payload at `/api/feeds/*`, for projects without a delivery of their own. Default: nothing. */
  serve?: ViewsEndpointOptions
  /** False keeps the schema, so that no migration is needed, and does nothing else. Default: true. */
  enabled?: boolean
}

/**
 * Makes what is published in any collection public in one ordered log of
 * changes, from which feeds, pages and apps are served (see ./delivery).
 */
export function feedsPlugin(options: FeedsOptions): Plugin {
  return (config) => {
    const withSchema = addSchema(config, options)
    if (options.enabled === false) return withSchema
    return openOnInit(addEndpoints(addHooks(withSchema, options), options), options)
  }
}

/**
 * Makes the feeds follow the documents now, and resolves when they do.
 * @throws Error when the plugin is not there, or "reconcile" is false.
 */
export async function reconcile(payload: Payload, look?: Look): Promise<void> {
  const feeds = feedsOf(payload)
  if (!feeds)
    throw new Error('No reconciler in this process: feedsPlugin is missing, disabled, or told not to.')
  await feeds.reconciler.reconcile(look)
}

function addSchema(config: Config, { collections }: FeedsOptions): Config {
  const addField = (collection: CollectionConfig): CollectionConfig => ({
    ...collection,
    fields: [...collection.fields, markField],
  })
  return {
    ...config,
    collections: [...onFed(config.collections, collections, addField), changesCollection],
  }
}

function addHooks(config: Config, { collections, globals = [] }: FeedsOptions): Config {
  const onCollection = (collection: CollectionConfig): CollectionConfig => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeChange: [...(collection.hooks?.beforeChange ?? []), setMark],
      afterChange: [...(collection.hooks?.afterChange ?? []), wakeAfterChange],
      afterDelete: [...(collection.hooks?.afterDelete ?? []), wakeAfterDelete],
    },
  })
  const onGlobal = (global: GlobalConfig): GlobalConfig => ({
    ...global,
    hooks: { ...global.hooks, afterChange: [...(global.hooks?.afterChange ?? []), wakeAfterGlobalChange] },
  })
  return {
    ...config,
    collections: onFed(config.collections, collections, onCollection),
    globals: onFed(config.globals, globals, onGlobal),
  }
}

function addEndpoints(config: Config, { mayReconcile, serve }: FeedsOptions): Config {
  const ours = [reconcileEndpoint(mayReconcile), ...(serve ? [viewsEndpoint(serve)] : [])]
  return { ...config, endpoints: [...(config.endpoints ?? []), ...ours] }
}

function openOnInit(config: Config, options: FeedsOptions): Config {
  const { collections, globals = [], reconcile: how = true } = options
  return {
    ...config,
    async onInit(payload) {
      await config.onInit?.(payload)
      if (how === false) return
      const languages = options.languages ?? localesOf(payload)
      openReconciler(payload, { collections, globals, languages, start: how === true })
    },
  }
}

function localesOf(payload: Payload): string[] {
  const { localization } = payload.config
  if (!localization)
    throw new Error('feedsPlugin needs "languages" where the configuration has no localization.')
  return localization.localeCodes
}

/** @throws Error when the project feeds something that it does not have. */
function onFed<Part extends { slug: string }>(
  parts: Part[] | undefined,
  fed: { slug: string }[],
  change: (part: Part) => Part,
): Part[] {
  const slugs = new Set(fed.map(({ slug }) => slug))
  for (const slug of slugs) {
    if (!parts?.some((part) => part.slug === slug)) throw new Error(`feedsPlugin: there is no "${slug}".`)
  }
  return (parts ?? []).map((part) => (slugs.has(part.slug) ? change(part) : part))
}
