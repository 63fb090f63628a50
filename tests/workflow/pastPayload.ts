import { createClient } from '@libsql/client'
import { MongoClient } from 'mongodb'
import path from 'node:path'

import { databaseIn, testServer } from '../harness/database'
import type { GateProject, Id } from './gateProject'

/** Somebody at the record's rows with the database's own means, past Payload and the plugin. */
export interface PastPayload {
  change(document: Id, place: number, values: Partial<{ note: string; place: number }>): Promise<unknown>
  remove(document: Id, place: number): Promise<unknown>
  close(): Promise<void>
}

export function openPastPayload({ file }: GateProject): PastPayload {
  return testServer ? mongo(databaseIn(path.dirname(file))) : sqlite(file)
}

function mongo(url: string): PastPayload {
  const client = new MongoClient(url)
  const rows = client.db().collection('workflow-records')
  const row = (document: Id, place: number) => ({ document: String(document), place })
  return {
    change: (document, place, values) => rows.updateOne(row(document, place), { $set: values }),
    remove: (document, place) => rows.deleteOne(row(document, place)),
    close: () => client.close(),
  }
}

function sqlite(file: string): PastPayload {
  const client = createClient({ url: `file:${file}` })
  const where = 'WHERE document = ? AND place = ?'
  return {
    change(document, place, values) {
      const [[column, value]] = Object.entries(values) as [[string, string | number]]
      const sql = `UPDATE workflow_records SET ${column} = ? ${where}`
      return client.execute({ sql, args: [value, String(document), place] })
    },
    remove: (document, place) =>
      client.execute({ sql: `DELETE FROM workflow_records ${where}`, args: [String(document), place] }),
    close: () => Promise.resolve(client.close()),
  }
}
