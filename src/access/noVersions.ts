import type { Endpoint } from 'payload'

/**
 * For what has no versions: Payload 3.90 serves the addresses all the same, and answers 500 to who may
 * read. To be copied into a configuration: Payload adds its own endpoints to the list that it is given.
 */
export const noVersions: Endpoint[] = ['/versions', '/versions/:id'].map((path) => ({
  path,
  method: 'get',
  handler: () => Response.json({ errors: [{ message: 'Not Found' }] }, { status: 404 }),
}))
