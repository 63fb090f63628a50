import type { Payload } from 'payload'

import { body, faults } from './desk'

export type Doc = Record<string, unknown> & { id: string }

/** Past the workflow's door, as the server's own code: for tests of what a save does, whoever allows it. */
export const byServer = { context: { system: 'tests' } }

/** Articles written, changed and read through the Local API, without the generated types in the way. */
export function articlesOf(payload: Payload) {
  let count = 0
  /** An article nobody else has, published unless told otherwise. */
  async function write(data: object = {}, options: object = {}): Promise<Doc> {
    count += 1
    const own = { headline: `Haber ${count}`, articleBody: body('Bir iki üç.'), _status: 'published' }
    return asDoc(
      await payload.create({
        collection: 'articles',
        data: { ...own, ...data } as never,
        ...byServer,
        ...options,
      }),
    )
  }
  return {
    write,
    draft: (data: object = {}, options: object = {}) =>
      write({ _status: 'draft', ...data }, { draft: true, context: {}, ...options }),
    change: async (id: string, data: object, options: object = {}): Promise<Doc> =>
      asDoc(await payload.update({ collection: 'articles', id, data, ...byServer, ...options })),
    read: async (id: string, options: object = {}): Promise<Doc> =>
      asDoc(await payload.findByID({ collection: 'articles', id, depth: 0, ...options })),
    copy: async (id: string): Promise<Doc> => asDoc(await payload.duplicate({ collection: 'articles', id })),
    versionsOf: async (id: string): Promise<{ id: string; version: Doc }[]> => {
      const { docs } = await payload.findVersions({
        collection: 'articles',
        where: { parent: { equals: id } },
        sort: 'updatedAt',
        limit: 100,
        depth: 0,
      })
      return docs as unknown as { id: string; version: Doc }[]
    },
  }
}

/** Why it was refused: messages by field, and the error itself. */
export async function failing(attempt: Promise<unknown>): Promise<Record<string, unknown>> {
  try {
    await attempt
  } catch (error) {
    return { ...faults(error), error }
  }
  throw new Error('It was not refused.')
}

function asDoc(doc: unknown): Doc {
  return doc as Doc
}
