import fc from 'fast-check'

import { targets } from '../table/situations'
import { ways } from '../table/ways'

/** Something that somebody does to the document; the process may die in front of one of its writes. */
export type Action = { who: string; dies: number | null } & (
  | { kind: 'act'; act: string; door: string; stale: boolean }
  | { kind: 'save'; how: 'draft' | 'autosave' | 'plain'; text: string }
  | { kind: 'way'; way: string }
)
/** Or: what leads on from where it stands, the first ways more often. */
export type Meant = Action | { kind: 'onward'; pick: number; door: string; who: string; dies: number | null }

const inHouse = ['writer', 'other-writer', 'editor', 'chief', 'submitting-editor']
const staff = [...inHouse, 'desk-editor', 'guest', 'anonymous']
/** Those that leave the document what it is, or make a draft of it, a copy, or nothing. */
const triedWays = Object.keys(ways).filter((way) => !/^upload|restore-public|patch-many/.test(way))

const dies = fc.oneof(
  { arbitrary: fc.constant(null), weight: 3 },
  { arbitrary: fc.nat({ max: 9 }), weight: 1 },
)
const door = fc.constantFrom('local', 'rest', 'graphql', 'many')
const onward = fc.record({
  kind: fc.constant('onward' as const),
  pick: fc.constantFrom(0, 0, 0, 1, 1, 2, 3, 4, 5),
  door,
  who: fc.constantFrom('editor', 'chief', 'chief'),
  dies,
})
const act = fc.record({
  kind: fc.constant('act' as const),
  act: fc.constantFrom(...Object.keys(targets)),
  door,
  who: fc.constantFrom(...staff),
  stale: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
  dies,
})
const save = fc.record({
  kind: fc.constant('save' as const),
  how: fc.constantFrom('draft', 'autosave', 'plain'),
  text: fc.constantFrom('a', 'b', 'c'),
  who: fc.constantFrom(...staff),
  dies,
})
const way = fc.record({
  kind: fc.constant('way' as const),
  way: fc.constantFrom(...triedWays),
  who: fc.constantFrom(...staff, 'server'),
  dies,
})

/** What happens to a document in its life. */
export const lives: fc.Arbitrary<Meant[]> = fc.array(
  fc.oneof(
    { arbitrary: onward, weight: 7 },
    { arbitrary: save, weight: 2 },
    { arbitrary: act, weight: 1 },
    { arbitrary: way, weight: 1 },
  ),
  { minLength: 4, maxLength: 16, size: 'max' },
)

const leading: Record<string, string[]> = {
  draft: ['submit', 'approveAlone', 'publish', 'fix', 'unpublish', 'archive'],
  inReview: ['approve', 'requestChanges', 'withdraw', 'approveAlone', 'publish', 'unpublish'],
  changesRequested: ['submit', 'approveAlone', 'publish', 'fix', 'unpublish', 'archive'],
  approved: ['publish', 'requestChanges', 'unpublish'],
  published: ['unpublish', 'check'],
  archived: ['reopen'],
}

/** The act that is meant by going on from a stage: the writer submits, the chief decides alone. */
export function actOnward(meant: Meant, stage: string): Action {
  if (meant.kind !== 'onward') return meant
  const possible = leading[stage] ?? []
  const { pick, door, who, dies } = meant
  const act = possible[pick % possible.length]!
  const doers: Record<string, string> = { submit: 'writer', approveAlone: 'chief' }
  return { kind: 'act', act, door, stale: false, who: doers[act] ?? who, dies }
}
