import type { CollectionConfig, Config, Field } from 'payload'

import { hasPublicNotes, notesName } from '../fields/publicNotes'
import { groupName } from '../fields/standing'
import { faultsOfWorkflow } from '../model/validateWorkflow'
import type { WorkflowOptions } from '../types'
import { isTimeZone } from '../time/wallClock'
import { timeZoneOf, usersOf, type Governed } from './governed'

const SHORTEST_KEY = 32

/**
 * Looks at everything before Payload starts.
 * @throws Error one, with all that is wrong.
 */
export function validateOptions(options: WorkflowOptions, collections: Governed[], config: Config): void {
  const faults = [
    ...(options.enabled === false ? [] : faultsOfKey(options.recordKey)),
    ...faultsOfUsers(usersOf(options), config),
    ...faultsOfTimeZone(timeZoneOf(options, config)),
    ...collections.flatMap((its) =>
      faultsOfCollection(its, config).map((fault) => `collection "${its.slug}": ${fault}`),
    ),
  ]
  if (faults.length > 0)
    throw new Error(['workflowPlugin:', ...faults.map((fault) => `- ${fault}`)].join('\n'))
}

function faultsOfKey(key: unknown): string[] {
  if (typeof key === 'string' && key.length >= SHORTEST_KEY) return []
  return [`recordKey has to be a secret of at least ${SHORTEST_KEY} characters.`]
}

function faultsOfTimeZone(timeZone: string): string[] {
  return isTimeZone(timeZone)
    ? []
    : [`there is no time zone "${timeZone}"; timeZone is an IANA name, such as "Europe/Istanbul".`]
}

function faultsOfUsers(users: string, config: Config): string[] {
  return config.collections?.some(({ slug }) => slug === users)
    ? []
    : [`there is no collection "${users}" for the accounts; name it in "users".`]
}

function faultsOfCollection(its: Governed, config: Config): string[] {
  const collection = config.collections?.find(({ slug }) => slug === its.slug)
  if (!collection) return ['there is no such collection.']
  return [
    ...faultsOfDrafts(collection),
    ...faultsOfFields(its, collection),
    ...faultsOfRights(its),
    ...faultsOfWorkflow(its.workflow),
  ]
}

function faultsOfDrafts({ versions }: CollectionConfig): string[] {
  const drafts = typeof versions === 'object' && versions.drafts
  if (!drafts) return ['it needs versions with drafts: versions: { drafts: true }.']
  if (typeof drafts === 'object' && drafts.localizeStatus)
    return ['drafts.localizeStatus is not supported: a document is public in all its languages, or in none.']
  return []
}

function faultsOfFields(
  { notContent, section, shownInRetraction, translations, workflow }: Governed,
  { fields }: CollectionConfig,
): string[] {
  const names = namesOf(fields)
  const ours = [groupName, ...(hasPublicNotes(workflow) ? [notesName] : [])]
  return [
    ...ours
      .filter((name) => names.includes(name))
      .map((name) => `it has a field "${name}" of its own; the plugin needs this name.`),
    ...shownInRetraction
      .filter((name) => !names.includes(name))
      .map((name) => `shownInRetraction names "${name}", which is no field at its top.`),
    ...notContent
      .filter((name) => !names.includes(name))
      .map((name) => `notContent names "${name}", which is no field at its top.`),
    ...namedByTranslations(translations)
      .filter((name) => !names.includes(name))
      .map((name) => `translations names "${name}", which is no field at its top.`),
    ...(section !== undefined && !names.includes(section)
      ? [`section names "${section}", which is no field at its top.`]
      : []),
  ]
}

function namedByTranslations(translations: Governed['translations']): string[] {
  if (!translations) return []
  const { facts, language, relations = [], story, without = [] } = translations
  return [story, language, ...facts, ...relations, ...without]
}

/** Of the fields at the top, also inside rows, collapsibles and tabs without a name. */
function namesOf(fields: Field[]): string[] {
  return fields.flatMap((field) => {
    if ('name' in field && field.name) return [field.name]
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => ('name' in tab && tab.name ? [tab.name] : namesOf(tab.fields)))
    return 'fields' in field ? namesOf(field.fields) : []
  })
}

function faultsOfRights({ rights, workflow }: Governed): string[] {
  const asked = new Set(Object.values(workflow.acts).map(({ right }) => right))
  const given = Object.keys(rights.of)
  const roles = rights.roles
  return [
    ...[...asked]
      .filter((right) => !given.includes(right))
      .map(
        (right) => `no roles are given for the right "${right}"; rights.of needs it, be it an empty list.`,
      ),
    ...given
      .filter((right) => !asked.has(right) && !workflow.rights?.includes(right))
      .map((right) => `rights.of names "${right}", which is no right of its workflow.`),
    ...(roles
      ? given.flatMap((right) =>
          (rights.of[right] ?? [])
            .filter((role) => !roles.includes(role))
            .map((role) => `the right "${right}" is given to "${role}", which is no role.`),
        )
      : []),
  ]
}
