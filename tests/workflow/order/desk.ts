/** The project of the table, through a database client that can die. */
import { configToSchema } from '@payloadcms/graphql'

import { documentNow } from '@/plugins/workflow/acts/documentNow'
import { finishAll } from '@/plugins/workflow/acts/finishAll'
import { governedOf, workflowOf } from '@/plugins/workflow/options/processState'
import { faultsOf } from '@/plugins/workflow/record/chain'
import { completeRecords } from '@/plugins/workflow/record/complete'
import { chainOf } from '@/plugins/workflow/record/rows'
import { answerOf, doors, type Answer } from '../table/acts'
import { employ, everybody } from '../table/people'
import { newDatabase, openTableProject, pieces } from '../table/project'
import { newestVersionId, type Subject } from '../table/situations'
import { ways } from '../table/ways'
import type { World } from '../table/world'
import type { Action } from './actions'
import { mortalClient, mortally } from './mortalClient'
import type { State } from './model'

/** Every so many deaths it is a new process that opens the database; else what a start does is done. */
const REOPEN_EVERY = 25

export async function openDesk({
  transactions,
  inTwoTables = transactions,
}: {
  transactions: boolean
  /** SQLite keeps one half of each text in another table: half a write would show. */
  inTwoTables?: boolean
}) {
  const file = await newDatabase()
  const first = await openTableProject(file)
  await employ(first)
  await first.destroy()
  const open = async () => {
    const payload = await openTableProject(file, {
      transactions,
      through: mortalClient,
    })
    const schema = configToSchema(payload.config).schema
    return { payload, schema, people: await everybody(payload) } as World
  }
  let world = await open()
  let deaths = 0
  const contentOf = (text: string) => ({ title: text, ...(inTwoTables ? { note: text } : {}) })
  const written = (text: string) => textOf({ title: text, note: { tr: inTwoTables ? text : '' } })

  async function restart(): Promise<void> {
    deaths++
    const { payload } = world
    if (deaths % REOPEN_EVERY === 0) {
      await payload.destroy()
      world = await open()
    }
    await finishAll(world.payload, [...workflowOf(world.payload)!.collections.values()])
    await completeRecords(world.payload)
  }

  return {
    written,
    deaths: () => deaths,
    close: () => world.payload.destroy(),

    async piece(text: string): Promise<Subject> {
      const { payload, people } = world
      const data = { ...contentOf(text), desk: 'politics' } as never
      const user = people.writer!.user!
      const { id } = await payload.create({
        collection: pieces,
        data,
        draft: true,
        user,
        overrideAccess: false,
      })
      return { collection: pieces, id: Number(id) } as Subject
    },

    /**
     * @param starts whether what died starts again.
     * @returns what was answered, and whether the process died over it.
     */
    async does(
      subject: Subject,
      action: Action,
      { starts = true } = {},
    ): Promise<{ answer: Answer; died: boolean }> {
      const run = await prepared(world, subject, action, contentOf)
      const { result: answer, died } = await mortally(action.dies, () =>
        run().catch((error: Error) => `error: ${error.message}`),
      )
      if (died && starts) await restart()
      return { answer, died }
    },

    /** What the database says of it; undefined when it is gone or in the trash. */
    async looks({ collection, id }: Subject): Promise<Omit<State, 'approved'> | undefined> {
      const { payload } = world
      const now = await documentNow(payload, governedOf(payload, collection)!, id)
      if (!now || now.main.deletedAt) return undefined
      const { length } = await chainOf(payload, { collection, document: String(id) })
      return {
        text: textOf(now.newest.doc),
        stage: now.standing.stage,
        public: now.isPublic ? textOf(now.main) : null,
        entries: length,
      }
    },

    async faults({ collection, id }: Subject) {
      const chain = await chainOf(world.payload, { collection, document: String(id) })
      return faultsOf(chain, workflowOf(world.payload)!.recordKey)
    },
  }
}

async function prepared(
  world: World,
  subject: Subject,
  action: Action,
  contentOf: (text: string) => object,
): Promise<() => Promise<Answer>> {
  const who = world.people[action.who]!
  const { collection, id } = subject
  if (action.kind === 'way')
    return () => ways[action.way]!({ world, who, subject, isServer: action.who === 'server' })
  if (action.kind === 'act') {
    const { act, stale, door } = action
    const version = stale ? '0' : String(await newestVersionId(world.payload, subject))
    return () => doors[door]!(world, who, subject, { act, version, note: 'A note.' })
  }
  const flags = { draft: action.how !== 'plain', autosave: action.how === 'autosave' }
  const as = { user: who.user ?? undefined, overrideAccess: false }
  return () =>
    answerOf(() => world.payload.update({ collection, id, data: contentOf(action.text), ...flags, ...as }))
}

const textOf = ({ title, note }: Record<string, unknown>) =>
  `${String(title)}, ${(note as { tr?: string } | undefined)?.tr ?? ''}`
