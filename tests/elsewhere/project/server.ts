/** Next behind Express, in one process: the plugin is loaded here by Node, and once more in Next's bundle. */
import config from '@payload-config'
import express from 'express'
import next from 'next'
import { getPayload } from 'payload'
import { transition } from 'payload-newsroom/workflow'

import { refused } from './refused'

const port = Number(process.env.PORT)
const app = next({ dev: false, hostname: '127.0.0.1', port })
await app.prepare()
const handle = app.getRequestHandler()

const server = express()
server.post('/express/transition', express.json(), async (request, response) => {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({
    headers: new Headers({
      cookie: request.headers.cookie ?? '',
      authorization: request.headers.authorization ?? '',
    }),
  })
  try {
    response.json(await transition(payload, { ...request.body, user }))
  } catch (error) {
    const answer = refused(error)
    response.status(answer.status).send(await answer.text())
  }
})
server.use((request, response) => handle(request, response))
server.listen(port, '127.0.0.1', () => console.log(`ready on ${port}`))
