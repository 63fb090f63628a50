import type { Config } from 'payload'

import { newsroomWorkflow } from '../model/newsroomWorkflow'
import type { Check, Rights, Workflow, WorkflowCollection, WorkflowOptions } from '../types'

/** A collection of the plugin, with everything that its project left out filled in. */
export interface Governed extends WorkflowCollection {
  workflow: Workflow
  rights: Rights
  fourEyes: 'on' | 'strict' | 'off'
  checks: Check[]
  notContent: string[]
  shownInRetraction: string[]
}

/** The one place where the defaults of a collection stand. */
export function governed(collection: WorkflowCollection, options: WorkflowOptions): Governed {
  return {
    ...collection,
    workflow: collection.workflow ?? newsroomWorkflow,
    rights: collection.rights ?? options.rights,
    fourEyes: collection.fourEyes ?? 'on',
    checks: collection.checks ?? [],
    notContent: collection.notContent ?? [],
    shownInRetraction: collection.shownInRetraction ?? [],
  }
}

/** Default of {@link WorkflowOptions.timeZone}. */
export const timeZoneOf = ({ timeZone }: WorkflowOptions, config: Config): string =>
  timeZone ?? config.admin?.timezones?.defaultTimezone ?? 'Europe/Istanbul'

/** Default of {@link WorkflowOptions.users}. */
export const usersOf = ({ users }: WorkflowOptions): string => users ?? 'users'
