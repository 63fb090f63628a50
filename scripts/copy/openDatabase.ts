import { BasePayload, type Payload } from 'payload'

/**
 * Payload on the newsroom's collections and a database of one's choice: as many as are wanted in one process,
 * where `getPayload` gives one. Without onInit, so that no reconciler works on it.
 * @param url `file:…`, `mongodb://…` or `mongodb+srv://…`
 */
export async function openDatabase(url: string): Promise<Payload> {
  const { default: config } = await import('../../src/payload.config')
  const { database } = await import('../../src/database')
  const ready = await config
  const db = (await database(url)) as typeof ready.db
  return new BasePayload().init({ config: { ...ready, db }, disableOnInit: true })
}
