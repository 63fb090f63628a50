/**
 * An approved version that is scheduled, a newer text, an approver who is demoted and then deleted, and a newsroom that
 * is dead at the time: once it lives again, before anybody asks it for anything, the approved version is public, once,
 * and marked late. The built product, by the real clock.
 */
import Database from 'libsql'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

import type { WorkflowState } from '@/plugins/workflow/types'
import { removeFolder, testServer } from '../harness/database'
import { startProduct, type Product } from '../harness/product'
import { openDesk, paragraphs, type Desk } from './desk'

const onSqlite = testServer ? describe.skip : describe
onSqlite('what was approved by somebody who is gone, of a newsroom that was dead at its time', () => {
  let product: Product | undefined
  afterAll(async () => {
    await product?.kill()
    if (product) await removeFolder(product.folder)
  })

  it('goes out as it was approved, once, late, without any request', async () => {
    product = await startProduct({ seed: true })
    const { folder, url } = product
    const [reporter, admin] = [
      await openDesk(url, 'reporter@example.com'),
      await openDesk(url, 'admin@example.com'),
    ]
    const account = {
      email: 'gecici@example.com',
      password: 'newsroom-demo-2025',
      name: 'Geçici',
      role: 'editor',
    }
    const { id: approver } = await admin.create('users', account)
    const editor = await openDesk(url, account.email)
    const { id } = await reporter.create('articles?draft=true', {
      headline: 'Onaylanan başlık',
      articleBody: paragraphs('Onaylanan metin.'),
    })
    await reporter.act('articles', id, 'submit')
    await editor.act('articles', id, 'approve')
    const due = Date.now() + 20_000
    const approved = await editor.schedule('articles', id, new Date(due).toISOString())
    await reporter.patch('articles', id, { headline: 'Sonradan yazılan' }, '?draft=true')
    await admin.patch('users', approver, { role: 'reporter' })
    await ask(url, admin, `users/${approver}`, 'DELETE')
    await delay(Math.max(0, due - 10_000 - Date.now()))
    await product.kill()
    await delay(due + 20_000 - Date.now())

    const database = new Database(path.join(folder, 'newsroom.db'), { readonly: true })
    const rows = (sql: string) => database.prepare(sql).all(id) as Record<string, unknown>[]
    expect(rows("SELECT headline FROM articles WHERE id = ? AND _status = 'published'")).toEqual([])
    // Its readiness is asked for, by which no part of Payload is reached.
    product = await startProduct({ folder })
    const records = () =>
      rows("SELECT hash, by_name FROM workflow_records WHERE document = ? AND act = 'publish'")
    for (const deadline = Date.now() + 10_000; records().length === 0 && Date.now() < deadline;)
      await delay(50)
    await delay(2000)
    expect(records()).toMatchObject([{ hash: approved.hash }])
    expect(rows('SELECT headline, _status FROM articles WHERE id = ?')).toEqual([
      { headline: 'Onaylanan başlık', _status: 'published' },
    ])
    const [work] = rows('SELECT state, late FROM workflow_schedules WHERE document = ?')
    database.close()
    expect(work!.state).toBe('done')
    expect(Number(work!.late)).toBeGreaterThanOrEqual(20_000)
    const { newest } = await stateOf(product.url, await openDesk(product.url), id)
    expect(newest.number).toBe(approved.number + 1)
  }, 180_000)
})

async function ask(url: string, { headers }: Desk, address: string, method: string, body?: object) {
  const answer = await fetch(`${url}/api/${address}`, {
    method,
    headers: { ...headers, 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${method} ${address}: ${answer.status} ${await answer.text()}`)
  return answer.json() as Promise<unknown>
}

const stateOf = async (url: string, desk: Desk, id: string) =>
  (await ask(url, desk, `articles/${id}/workflow`, 'GET')) as WorkflowState
