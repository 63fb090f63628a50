import http from 'node:http'
import type { AddressInfo } from 'node:net'

import { expressApp } from '@/server/express'
import { healthOf } from '@/server/health'

describe('what stands before Next', () => {
  let server: http.Server
  let url: string
  let reached = 0

  beforeAll(async () => {
    const app = expressApp({
      https: false,
      health: healthOf({
        fine: () => undefined,
        ill: () => 'The disk is full.',
        broken: () => Promise.reject(new Error('No.')),
      }),
      next: (_request, response) => {
        reached++
        response.send('next')
      },
    })
    server = http.createServer(app).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => new Promise((resolve) => server.close(resolve).closeAllConnections()))

  const post = (body: string | ReadableStream, type = 'application/json') =>
    fetch(`${url}/api/articles`, {
      method: 'POST',
      headers: { 'Content-Type': type },
      body,
      ...(typeof body === 'string' ? {} : { duplex: 'half' }),
    })

  it('answers 413 to a JSON body of more than 1 MB, before anything parses it', async () => {
    reached = 0
    expect((await post('x'.repeat(1_048_577))).status).toBe(413)
    expect(reached).toBe(0)
    expect((await post('x'.repeat(1_048_576))).status).toBe(200)
    expect(reached).toBe(1)
  })

  it('answers 411 to a JSON body that does not say how long it is', async () => {
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{}'))
        controller.close()
      },
    })
    expect((await post(stream)).status).toBe(411)
  })

  it('lets files through to the limits of the upload settings', async () => {
    expect((await post('x'.repeat(1_100_000), 'multipart/form-data; boundary=x')).status).toBe(200)
  })

  it('says that it lives, and which check keeps it from being ready', async () => {
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'alive' })
    const ready = await fetch(`${url}/readyz`)
    expect(ready.status).toBe(503)
    expect(await ready.json()).toEqual({
      ready: false,
      checks: {
        fine: { ok: true },
        ill: { ok: false, detail: 'The disk is full.' },
        broken: { ok: false, detail: 'No.' },
      },
    })
  })

  it('does not say what it is made of, and forbids framing and sniffing', async () => {
    const { headers } = await fetch(`${url}/healthz`)
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
  })
})
