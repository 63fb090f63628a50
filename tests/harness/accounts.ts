/**
 * Accounts for tests that are not about accounts. Payload 3.90 derives a password's hash in 600,000 rounds, an eighth of
 * a second for each account and again for each login; here the hash of a password is made once, by Payload, and kept.
 */
import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { createLocalReq, getFieldsToSign, jwtSign, type Payload, type PayloadRequest } from 'payload'
import { addSessionToUser } from 'payload/shared'

import { sourceDigest } from '../../scripts/sourceDigest'

export type User = NonNullable<PayloadRequest['user']>

interface Secret {
  hash: string
  salt: string
}

/** Stores an account of the collection `users` that can log in with its password. @returns its id. */
export async function register(
  payload: Payload,
  { password, ...data }: { email: string; password: string; [field: string]: unknown },
): Promise<number | string> {
  const kept = keptSecret(password)
  if (fs.existsSync(kept)) {
    const secret = JSON.parse(fs.readFileSync(kept, 'utf8')) as Secret
    const ownId = payload.collections.users.customIDType === 'text' ? { id: randomUUID() } : {}
    const row = await payload.db.create({ collection: 'users', data: { ...ownId, ...data, ...secret } })
    return (row as { id: number | string }).id
  }
  const { id } = await payload.create({ collection: 'users', data: { ...data, password } as never })
  const { hash, salt } = (await storedUser(payload, id)) as unknown as Secret
  writeWhole(kept, JSON.stringify({ hash, salt } satisfies Secret))
  return id
}

/** Somebody who has logged in, as Payload's Local API wants them, and their token for REST. */
export async function session(payload: Payload, id: number | string): Promise<{ user: User; token: string }> {
  const collectionConfig = payload.collections.users.config
  const stored = await storedUser(payload, id)
  const req = await createLocalReq({}, payload)
  const { sid } = await addSessionToUser({ collectionConfig, payload, req, user: { ...stored } as never })
  const user = { ...(await payload.findByID({ collection: 'users', id })), collection: 'users' } as User
  const fieldsToSign = getFieldsToSign({ collectionConfig, email: stored.email, sid, user })
  const { tokenExpiration } = collectionConfig.auth
  const { token } = await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration })
  return { user, token }
}

async function storedUser(payload: Payload, id: number | string): Promise<{ email: string }> {
  const user = await payload.db.findOne<never>({ collection: 'users', where: { id: { equals: id } } })
  if (!user) throw new Error(`There is no account ${id}.`)
  return user
}

/** Of this Payload: another may derive it in another way. */
function keptSecret(password: string): string {
  const name = createHash('sha256')
    .update(sourceDigest(['package-lock.json']))
    .update(password)
    .digest('hex')
    .slice(0, 16)
  return path.resolve('.cache/test', `password-${name}.json`)
}

/** Another worker may be reading it. */
function writeWhole(file: string, text: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}`
  fs.writeFileSync(draft, text)
  fs.renameSync(draft, file)
}
