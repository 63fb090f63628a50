import type { CollectionConfig, Config, Plugin } from 'payload'

import { finishAll } from './acts/finishAll'
import { writeAct } from './acts/writeAct'
import { withDesk } from './admin/withDesk'
import { withWorkflowAdmin } from './admin/withWorkflowAdmin'
import { noteChanges } from './approval/noteChanges'
import { addEndpoints } from './endpoints'
import { withEndpointsAcrossCollections } from './endpoints/acrossCollections'
import { hasPublicNotes, notesGroup } from './fields/publicNotes'
import { workflowGroup } from './fields/workflowGroup'
import { gateCollection } from './gate/gateCollection'
import { NewestInHand } from './gate/newestInHand'
import { addMutations } from './graphql/mutations'
import { notesCollection } from './notes/notesCollection'
import { notificationsCollection } from './notifications/notificationsCollection'
import { createPostman } from './notifications/postman'
import { validateOptions } from './options/validateOptions'
import { governed, timeZoneOf, usersOf, type Governed } from './options/governed'
import { untilClosed } from './options/loop'
import { setWorkflowOf } from './options/processState'
import { openRecords } from './record/open'
import { recordsCollection } from './record/recordsCollection'
import { translationsCollection } from './stories/translationsCollection'
import { withoutPayloadsSchedule } from './time/withoutPayloadsSchedule'
import { createPlanner } from './time/work/planner'
import { workCollection } from './time/work/workCollection'
import type { WorkflowOptions } from './types'

export { assign, type Assignment } from './acts/assign'
export { WorkflowRefusal } from './acts/refusal'
export { transition, type Transition } from './acts/transition'
export { workflowState } from './acts/workflowState'
export { contentHash } from './approval/contentHash'
export * as checks from './checks'
export { defineRights, defineWorkflow } from './model/defineWorkflow'
export { directWorkflow } from './model/directWorkflow'
export { publicStateAt, type Moment, type ShownState } from './history/publicStateAt'
export type { PublicState } from './history/publicStates'
export { newsroomWorkflow } from './model/newsroomWorkflow'
export { withPublicActs } from './model/withPublicActs'
export { standingOf } from './fields/standing'
export { settle } from './stories/settle'
export { translate } from './stories/translate'
export { embargo, liftEmbargo } from './time/embargoAct'
export { embargoOf } from './time/embargoOf'
export { schedule, type Scheduling } from './time/scheduleAct'
export { unschedule } from './time/unscheduleAct'

/** The editorial workflow for any collection with drafts: one door that nothing gets around. */
export function workflowPlugin(options: WorkflowOptions): Plugin {
  return (config) => {
    const collections = options.collections.map((collection) => governed(collection, options))
    validateOptions(options, collections, config)
    const withSchema = addSchema(config, collections, usersOf(options))
    if (options.enabled === false) return withSchema
    const withDoor = withEndpointsAcrossCollections(
      addMutations(addDoor(withSchema, collections), collections),
    )
    return openOnInit(addAdmin(withDoor, collections, usersOf(options)), collections, options)
  }
}

function addSchema(config: Config, collections: Governed[], users: string): Config {
  const withGroup = onGoverned(config, collections, (collection, its) => ({
    ...collection,
    fields: [
      ...collection.fields,
      workflowGroup(its, users),
      ...(hasPublicNotes(its.workflow) ? [notesGroup] : []),
    ],
  }))
  const watched = collections.map(({ slug }) => slug)
  const own = [
    recordsCollection(watched),
    workCollection,
    notesCollection,
    notificationsCollection,
    ...(collections.some(({ translations }) => translations) ? [translationsCollection] : []),
  ]
  return { ...withGroup, collections: [...(withGroup.collections ?? []), ...own] }
}

/** The gate's hooks, then the one that writes what the door has decided; and the door's addresses. */
function addDoor(config: Config, collections: Governed[]): Config {
  return onGoverned(config, collections, (collection, its) => {
    const gated = addEndpoints(gateCollection(withoutPayloadsSchedule(collection), its), its)
    const { hooks } = gated
    return { ...gated, hooks: { ...hooks, beforeChange: [...(hooks?.beforeChange ?? []), writeAct] } }
  })
}

/** What people see of it: the bar, the list, and their desk. */
function addAdmin(config: Config, collections: Governed[], users: string): Config {
  const slugs = collections.map(({ slug }) => slug)
  return withDesk(
    onGoverned(config, collections, (collection, { translations, workflow }) =>
      withWorkflowAdmin(collection, { translations, users, workflow }),
    ),
    slugs,
    users,
  )
}

function openOnInit(config: Config, collections: Governed[], options: WorkflowOptions): Config {
  return {
    ...config,
    async onInit(payload) {
      const inHand = new NewestInHand()
      setWorkflowOf(payload, {
        collections: new Map(collections.map((collection) => [collection.slug, collection])),
        content: new Map(),
        stock: noteChanges(payload, inHand),
        inHand,
        users: usersOf(options),
        recordKey: options.recordKey,
        timeZone: timeZoneOf(options, config),
      })
      await finishAll(payload, collections)
      openRecords(payload)
      await config.onInit?.(payload)
      if (options.schedules === false) return
      untilClosed(payload, createPlanner(payload))
      untilClosed(payload, createPostman(payload))
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
