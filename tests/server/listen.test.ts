import { jest } from '@jest/globals'
import http from 'node:http'
import type { AddressInfo } from 'node:net'

import { answerWith } from '@/server/listen'

describe('an error behind delivery', () => {
  let server: http.Server
  let url: string
  let said: { mockRestore(): void }

  beforeAll(async () => {
    said = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    server = http.createServer(
      answerWith(undefined, async (request, response) => {
        if (request.url === '/late') {
          response.writeHead(200, { 'Content-Type': 'application/json' }).write('{"docs":[')
          await new Promise((resolve) => setTimeout(resolve, 50))
        }
        throw new Error('The one behind is gone.')
      }),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    said.mockRestore()
    server.close()
  })

  it('is a 502 that says nothing of the inside', async () => {
    const answer = await fetch(url)
    expect([answer.status, await answer.text()]).toEqual([502, 'Something went wrong on our side.\n'])
  })

  it('breaks off an answer that has begun, so that nobody takes it for a whole one', async () => {
    const answer = await fetch(`${url}/late`)
    await expect(answer.text()).rejects.toThrow()
  })
})
