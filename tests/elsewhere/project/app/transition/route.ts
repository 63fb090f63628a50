import config from '@payload-config'
import { getPayload } from 'payload'
import { transition } from 'payload-newsroom/workflow'

/** The door, called from a route of Next: the copy of the plugin that is in Next's bundle. */
export async function POST(request: Request): Promise<Response> {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: request.headers })
  return Response.json(await transition({ ...(await request.json()), payload, user }))
}
