/** The table itself: that nothing is missing in it, nothing stands there twice, and every word has a meaning. */
import { cellsOf, expectedRows, type Row } from './expected'
import { operations } from './operations'

const rows = expectedRows()

const authored = ['anonymous', 'reporter-own', 'reporter-other', 'editor', 'chief', 'admin']
const plain = ['anonymous', 'reporter', 'editor', 'chief', 'admin']

/** By state: what can be done with a document in it. */
const direct: Record<string, string> = {
  new: 'create createPublished',
  draft:
    'read readVersions update publish publishAsDraft publishByDoor trash restoreVersion duplicate delete bulkUpdate bulkPublish bulkDelete',
  pending: 'read readDraft readVersions update publish unpublish trash restoreVersion duplicate delete',
  published:
    'read readVersions update publish unpublish unpublishByDoor trash restoreVersion duplicate duplicateAsPublished delete bulkUpdate bulkDelete',
  unpublished: 'read readVersions update publish trash restoreVersion duplicate delete',
  trashed: 'read readVersions untrash delete',
  'trashed-draft': 'read readVersions untrash delete',
}
/** What is reviewed before. */
const reviewed: Record<string, string> = {
  ...direct,
  draft: direct.draft!.replace('publishByDoor', 'submit'),
  inReview: 'approve',
  approved: 'publishByDoor schedule',
  scheduled: 'unschedule',
  embargoed: 'liftEmbargo',
}
/** What is told in several languages, too. */
const told = {
  ...reviewed,
  draft: `${reviewed.draft} embargo translate`,
  published: `${reviewed.published} translate`,
}
const stored = { new: 'create', stored: 'read update delete' }
const listed = { new: 'create', stored: 'read update duplicate delete' }

const collections: Record<string, Record<string, string>> = {
  articles: told,
  companies: direct,
  deals: reviewed,
  persons: direct,
  sections: listed,
  topics: listed,
  authors: listed,
  media: { new: 'create', private: 'read update letOut delete', public: 'read update delete' },
  users: { new: 'create', self: 'read update changeRole delete', other: 'read update changeRole delete' },
  redirects: stored,
  'feed-changes': stored,
  'preview-links': { new: 'create', private: 'read revoke delete' },
  'workflow-notes': stored,
  'workflow-notifications': stored,
  'workflow-schedules': stored,
  'workflow-translations': stored,
  site: { stored: 'readGlobal updateGlobal' },
}

describe('expected.csv', () => {
  it('has a row for each role, collection, state and operation', () => {
    const wanted = Object.entries(collections).flatMap(([collection, states]) =>
      Object.entries(states).flatMap(([state, names]) =>
        names
          .split(' ')
          .flatMap((operation) =>
            rolesFor(collection, state).map((role) => [role, collection, state, operation].join()),
          ),
      ),
    )
    const there = new Set(rows.map(nameOf))
    expect(wanted.filter((name) => !there.has(name))).toEqual([])
    expect([...there].filter((name) => !wanted.includes(name))).toEqual([])
    expect(rows.length).toBeGreaterThan(300)
  })

  it('says nothing twice', () => {
    const cells = cellsOf(rows, true).map((cell) => `${nameOf(cell as Row)},${cell.door}`)
    expect(cells.filter((cell, index) => cells.indexOf(cell) !== index)).toEqual([])
  })

  it('uses words that mean something', () => {
    expect(rows.filter(({ operation }) => !(operation in operations))).toEqual([])
    expect(rows.filter(({ door }) => !['every', 'rest', 'graphql', 'local'].includes(door))).toEqual([])
    const readings = rows.filter(({ operation }) => !operations[operation]?.happened)
    expect(readings.filter(({ expected }) => !['allowed', 'refused', 'hidden'].includes(expected))).toEqual(
      [],
    )
    const changes = rows.filter(({ operation }) => operations[operation]?.happened)
    expect(changes.filter(({ expected }) => !['allowed', 'refused'].includes(expected))).toEqual([])
  })

  it('lets nobody do less than the role below', () => {
    const ladder = ['anonymous', 'reporter', 'editor', 'chief', 'admin']
    const rank = (role: string) => ladder.indexOf(role.replace(/-(own|other)$/, ''))
    const key = ({ collection, state, operation, door }: Row) => [collection, state, operation, door].join()
    const allowed = rows.filter(({ expected, role }) => expected === 'allowed' && role !== 'reporter-own')
    const refused = new Map<string, Row[]>()
    for (const row of rows) if (row.expected !== 'allowed') push(refused, key(row), row)
    const steps = allowed.flatMap((row) =>
      (refused.get(key(row)) ?? [])
        .filter(({ role }) => rank(role) > rank(row.role))
        .map((above) => `${nameOf(row)} is allowed, and not to ${above.role}`),
    )
    expect(steps).toEqual([])
  })
})

function rolesFor(collection: string, state: string): string[] {
  if (collection === 'users' && state === 'self') return plain.slice(1)
  const isAuthored = [...Object.keys(collections).slice(0, 4), 'media', 'preview-links'].includes(collection)
  return isAuthored && state !== 'new' ? authored : plain
}

const nameOf = ({ role, collection, state, operation }: Row) => [role, collection, state, operation].join()

function push(map: Map<string, Row[]>, key: string, row: Row): void {
  map.set(key, [...(map.get(key) ?? []), row])
}
