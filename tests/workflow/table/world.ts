/** Where a cell of the table is tried: a project with everybody and every situation in it, and who watches it. */
import type { Client } from '@libsql/client'
import { configToSchema } from '@payloadcms/graphql'
import type { GraphQLSchema } from 'graphql'
import type { Payload } from 'payload'

import { completeRecords } from '@/plugins/workflow/record/complete'
import { imageOf, type DatabaseImage } from '../../harness/databaseImage'
import { employ, everybody, type People } from './people'
import { files, newDatabase, openTableProject, pieces } from './project'
import { byEditors, byWriter, makeBefore, makeSituations, type Subject, type Subjects } from './situations'

export interface World {
  payload: Payload
  people: People
  schema: GraphQLSchema
  database: DatabaseImage
  /** The document that is in this situation, for this person and attempt. */
  subject(situation: string, who: string, attempt: string): Subject
  close(): Promise<void>
}

/** Tables that change by being asked: sessions, and what the queue has done. */
const byThemselves = ['users_sessions', 'payload_jobs', 'payload_jobs_log']

export async function openWorld(): Promise<World> {
  const file = await newDatabase()
  const early = await openTableProject(file, { enabled: false })
  await employ(early)
  const before = [
    await makeBefore(early, pieces),
    await makeBefore(early, pieces),
    await makeBefore(early, files),
  ]
  await early.destroy()

  const payload = await openTableProject(file)
  const { client } = payload.db as unknown as { client: Client }
  const people = await everybody(payload)
  const [one, other, uploads] = [
    { ...before[0], ...(await makeSituations(payload, people, pieces, byWriter)) },
    { ...before[1], ...(await makeSituations(payload, people, pieces, byEditors)) },
    { ...before[2], ...(await makeSituations(payload, people, files, byWriter)) },
  ] as [Subjects, Subjects, Subjects]
  await completeRecords(payload)
  const database = await imageOf(file, client, byThemselves)
  return {
    payload,
    people,
    schema: configToSchema(payload.config).schema,
    database,
    subject(situation, who, attempt) {
      const set = attempt.startsWith('upload:')
        ? uploads
        : who.endsWith('ing-editor') || who === 'author-editor'
          ? other
          : one
      return set[situation]!
    },
    async close() {
      database.close()
      await payload.destroy()
    },
  }
}
