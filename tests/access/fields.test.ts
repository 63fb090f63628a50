/**
 * Field by field: fields.csv says who may read and write what has a rule of its own; each is tried by every role, at
 * every door, in drafts, in what is public and in the trash, as a draft and plainly. What may not be written stays as
 * it was in the database, whatever the door answers.
 */
import type { CollectionSlug, FlattenedField, Payload, Where } from 'payload'

import { recordFigure } from '../harness/figures'
import { openNewsroom, type TestNewsroom } from '../harness/newsroom'
import type { Door } from './doors/door'
import type { DoorName } from './expected'
import { fieldRules, lets, ruledFields, type FieldRule } from './fieldRules'
import { valueFor } from './fieldValues'
import type { Fixtures } from './fixtures'
import type { MakeFresh } from './fresh'
import type { Act, Data } from './operations'
import { personOf, type People } from './people'

const rules = fieldRules()
const roles = ['anonymous', 'reporter', 'editor', 'chief', 'admin']
const doorNames: DoorName[] = ['rest', 'graphql', 'local']

const states: Record<string, string[]> = { media: ['private', 'public'], users: ['other', 'self'] }
const stored = ['authors', 'redirects', 'sections', 'topics']
const statesOf = (collection: string) =>
  states[collection] ?? (stored.includes(collection) ? ['stored'] : ['draft', 'published', 'trashed-draft'])

const tried = { cells: 0, wrong: 0 }
let newsroom: TestNewsroom
let payload: Payload
let people: People
let fixtures: Fixtures
let fresh: MakeFresh
let doors: Record<DoorName, Door>
let link: string

beforeAll(async () => {
  newsroom = await openNewsroom({ ROLE: 'web', LOG_LEVEL: 'silent' })
  ;({ payload } = newsroom)
  const config = import('@/payload.config').then((module) => module.default)
  const { employ } = await import('./people')
  const { freshDocuments } = await import('./fresh')
  const { fixturesOf } = await import('./fixtures')
  const { restDoor } = await import('./doors/rest')
  const { graphqlDoor } = await import('./doors/graphql')
  const { localDoor } = await import('./doors/local')
  people = await employ(payload)
  fresh = await freshDocuments(payload)
  fixtures = fixturesOf(payload, people, fresh)
  const building = { payload, config }
  doors = { rest: restDoor(building), graphql: graphqlDoor(building), local: localDoor(building) }
  link = await makeLink()
})
afterAll(async () => {
  recordFigure('A3', 'fields with a rule of their own', {
    fields: rules.length,
    cells: tried.cells,
    wrong: tried.wrong,
  })
  await newsroom.close()
})

it('every field with a rule of its own is in the table', () => {
  expect(rules.map(({ collection, field }) => `${collection}.${field}`).sort()).toEqual(
    ruledFields(payload).sort(),
  )
})

describe('as the table says', () => {
  it.each([...new Set(rules.map(({ collection }) => collection))])(
    'in %s',
    async (collection) => {
      const wrong: string[] = []
      for (const rule of rules.filter((one) => one.collection === collection))
        for (const role of roles)
          for (const [at, door] of doorNames.entries()) {
            // The short run goes to one door with every other role, the next one each time.
            const turn = rule.line + roles.indexOf(role)
            if (!process.env.LONG && (turn % 2 !== 0 || (turn / 2) % doorNames.length !== at)) continue
            for (const complaint of await tryCells(rule, role, door)) wrong.push(complaint)
          }
      tried.wrong += wrong.length
      expect(wrong).toEqual([])
    },
    600_000,
  )
})

async function tryCells(rule: FieldRule, role: string, door: DoorName): Promise<string[]> {
  const { collection, line, may } = rule
  const complaints: string[] = []
  const note = (operation: string, state: string, complaint: string | undefined) => {
    tried.cells++
    if (complaint)
      complaints.push(`fields.csv:${line} ${role} ${operation} ${state} by ${door}: ${complaint}`)
  }
  if (!may.create.includes('unruled')) note('create', 'new', await create(rule, role, door))
  for (const state of collection === 'preview-links' ? ['stored'] : statesOf(collection)) {
    if (!may.update.includes('unruled'))
      for (const draft of state === 'stored' || collection === 'users' ? [false] : [true, false])
        note(`update${draft ? ' as a draft' : ''}`, state, await update(rule, role, door, state, draft))
    if (!may.read.includes('unruled')) note('read', state, await read(rule, role, door, state))
  }
  return complaints
}

const fieldOf = ({ collection, field }: FieldRule): FlattenedField =>
  payload.collections[collection as CollectionSlug].config.flattenedFields.find(({ name }) => name === field)!

async function create(rule: FieldRule, role: string, door: DoorName): Promise<string | undefined> {
  const { collection, field, may } = rule
  if (collection === 'media' && door === 'graphql') return undefined
  const { data, file } =
    collection === 'preview-links' ? { data: linkData(), file: undefined } : fresh(collection)
  const { marks, value } = valueFor(fieldOf(rule), String(people.colleague.user!.id))
  const draft = statesOf(collection).includes('draft')
  const act: Act = { kind: 'create', data: { ...data, [field]: value }, draft, ...(file && { file }) }
  await doors[door](personOf(people, role), collection, act)
  // Found by what only it has, its field aside.
  const own = String(data.email ?? data.headline ?? data.name ?? data.alt ?? data.from ?? data.forWhom)
  const made = (await everything(collection)).filter((doc) => JSON.stringify(doc).includes(own))
  const isWritten = made.some((doc) => holds(doc[field], marks))
  if (isWritten && !lets(may.create, role, false)) return `"${field}" was written`
  return !isWritten && lets(may.create, role, false) ? `"${field}" was not written` : undefined
}

async function update(
  rule: FieldRule,
  role: string,
  door: DoorName,
  state: string,
  draft: boolean,
): Promise<string | undefined> {
  const { collection, field, may } = rule
  const isSelf = state === 'self'
  const { always, id } = await targetOf(collection, state, role)
  if (id === undefined) return undefined
  const { marks, value } = valueFor(fieldOf(rule), String(people.colleague.user!.id))
  const before = await everything(collection, id)
  const data: Data = { ...always, [field]: value }
  const trash = state.startsWith('trashed')
  await doors[door](personOf(people, role), collection, { kind: 'update', id, data, draft, trash })
  const had = before.some((doc) => holds(doc[field], marks))
  const isWritten = !had && (await everything(collection, id)).some((doc) => holds(doc[field], marks))
  // Nobody writes the own role, admins neither.
  const isLet = lets(may.update, role, false) && !isSelf
  if (isWritten && role === 'admin' && field === 'role') await demote(id)
  if (isWritten && !isLet) return `"${field}" was written`
  return !isWritten && !had && isLet ? `"${field}" was not written` : undefined
}

async function read(
  rule: FieldRule,
  role: string,
  door: DoorName,
  state: string,
): Promise<string | undefined> {
  const { collection, field, may } = rule
  const { id } = await targetOf(collection, state, role)
  if (id === undefined) return undefined
  const asked = door === 'graphql' ? selectionOf(fieldOf(rule)) : field
  const trash = state.startsWith('trashed')
  const act: Act = { kind: 'findByID', id, title: asked, draft: state !== 'published', trash }
  const answer = await doors[door](personOf(people, role), collection, act)
  // What of the document may not be read is the other table's matter.
  if (!answer.found) return undefined
  const shown = JSON.parse(answer.text) as Data & { data?: { answer: Data } }
  const doc = door === 'graphql' ? shown.data!.answer : shown
  const isLet = lets(may.read, role, state === 'self')
  if (!isLet && saysSomething(doc[field])) return `"${field}" was shown`
  return isLet && door !== 'graphql' && !(field in doc) ? `"${field}" was not shown` : undefined
}

/** Of what may not be read GraphQL shows a group without values, and Payload 3.90 an array without rows. */
function saysSomething(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(saysSomething)
  return value !== null && value !== undefined
}

/** What GraphQL wants to be told of a field that has fields of its own. */
function selectionOf(field: FlattenedField): string {
  const inner: Record<string, string> = {
    createdBy: '{ id }',
    corrections: '{ text }',
    publicNotes: '{ __typename }',
    sessions: '{ id }',
    workflow: '{ stage }',
  }
  return `${field.name} ${inner[field.name] ?? ''}`
}

async function targetOf(
  collection: string,
  state: string,
  role: string,
): Promise<{ id?: string; always: Data }> {
  if (collection === 'preview-links') return { id: link, always: {} }
  // Who has logged in has sessions that others could see.
  if (collection === 'users' && state === 'other')
    return { id: String(people.colleague.user!.id), always: {} }
  const { user } = personOf(people, role)
  if (state === 'self' && !user) return { always: {} }
  return fixtures.take(collection, state, state === 'self' ? String(user!.id) : undefined)
}

const holds = (value: unknown, marks: string[]) => {
  const text = JSON.stringify(value ?? null)
  return marks.some((mark) => text.includes(mark))
}

/** As they are stored, rows and all versions. @param id of this document only. */
async function everything(collection: string, id?: string): Promise<Data[]> {
  const slug = collection as CollectionSlug
  const all = { limit: 0, pagination: false, locale: 'all' } as const
  const rows = await payload.db.find<Data>({
    collection: slug,
    where: id ? { id: { equals: id } } : {},
    ...all,
  })
  if (!payload.collections[slug].config.versions) return rows.docs
  const where: Where = id ? { parent: { equals: id } } : {}
  const versions = await payload.db.findVersions<Data>({ collection: slug, where, ...all })
  return [...rows.docs, ...versions.docs.map(({ version }) => version)]
}

async function demote(id: string): Promise<void> {
  await payload.db.updateOne({ collection: 'users', id, data: { role: 'reporter' } })
}

let links = 0
const linkData = (): Data => ({ ofCollection: 'articles', document: linked, forWhom: `Birisi ${++links}.` })
let linked = ''

async function makeLink(): Promise<string> {
  linked = (await fixtures.take('articles', 'draft')).id
  const user = people.editor.user!
  const data = linkData() as never
  const { id } = await payload.create({ collection: 'preview-links', data, user, overrideAccess: false })
  return String(id)
}
