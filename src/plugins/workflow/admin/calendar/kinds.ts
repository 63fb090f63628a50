import type { CalendarKind } from '../../calendar/entry'
import type { TimedPossibility } from '../../time/types'
import type { TextKey } from '../../translations/en'

/** All kinds of entries, in the order in which they are offered. */
export const calendarKinds = [
  'publish',
  'unpublish',
  'embargo',
  'due',
  'published',
] as const satisfies CalendarKind[]

/** What each kind is called. */
export const kindText: Record<CalendarKind, TextKey> = {
  publish: 'kindPublish',
  unpublish: 'kindUnpublish',
  embargo: 'kindEmbargo',
  due: 'kindDue',
  published: 'kindPublished',
}

/** The acts of the bar that move or end an entry of a kind; its due date is moved with the assignment. */
export const actsOfKind: Record<CalendarKind, TimedPossibility['act'][]> = {
  publish: ['schedule', 'unschedule'],
  unpublish: ['scheduleUnpublish', 'unschedule'],
  embargo: ['embargo', 'liftEmbargo'],
  due: [],
  published: [],
}
