import type { GraphQLExtension, PayloadRequest } from 'payload'

import { understood } from '../acts/badRequest'
import { documentId } from '../endpoints/documentId'
import { translate } from '../stories/translate'

type GraphQL = Parameters<GraphQLExtension>[0]

/** `translatePage(id, language) { id }`: the same as over REST; the id is the new document's. */
export function translationMutations(
  { GraphQLNonNull, GraphQLString }: GraphQL,
  {
    slug,
    singular,
    made,
  }: { slug: string; singular: string; made: InstanceType<GraphQL['GraphQLObjectType']> },
) {
  const needed = { type: new GraphQLNonNull(GraphQLString) }
  return {
    [`translate${singular}`]: {
      type: made,
      args: { id: needed, language: needed },
      resolve: async (
        _: unknown,
        { id, language }: { id: string; language: string },
        { req }: { req: PayloadRequest },
      ) => {
        const at = { collection: slug, id: documentId(req, slug, id) }
        const translation = await understood(req, () => translate(req.payload, { ...at, language, req }))
        return { id: String(translation.id) }
      },
    },
  }
}
