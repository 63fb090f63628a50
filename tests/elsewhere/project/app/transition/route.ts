import config from '@payload-config'
import { getPayload } from 'payload'
import { transition } from 'payload-newsroom/workflow'

import { refused } from '../../refused'

/** The door, called from a route of Next: the copy of the plugin that is in Next's bundle. */
export async function POST(request: Request): Promise<Response> {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: request.headers })
  try {
    return Response.json(await transition(payload, { ...(await request.json()), user }))
  } catch (error) {
    return refused(error)
  }
}
