import type { Config, GraphQLExtension, PayloadRequest } from 'payload'

import { understood } from '../acts/badRequest'
import { transition } from '../acts/transition'
import type { Governed } from '../options/governed'
import { documentId } from '../endpoints/documentId'
import { transitionRequest } from '../endpoints/transitionRequest'
import type { RecordEntry } from '../types'
import { singularName } from './singularName'
import { timesMutations } from './timesMutations'
import { translationMutations } from './translationMutations'

/** The door over GraphQL: `transitionPage(id, to, version, …)` for each collection, beside the project's own. */
export function addMutations(config: Config, collections: Governed[]): Config {
  const own = config.graphQL?.mutations
  const mutations: GraphQLExtension = (graphQL, context) => ({
    ...own?.(graphQL, context),
    ...doors(graphQL, config, collections),
  })
  return { ...config, graphQL: { ...config.graphQL, mutations } }
}

function doors(graphQL: Parameters<GraphQLExtension>[0], config: Config, collections: Governed[]) {
  const {
    GraphQLBoolean,
    GraphQLInputObjectType,
    GraphQLInt,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLString,
  } = graphQL
  const text = { type: GraphQLString }
  const needed = { type: new GraphQLNonNull(GraphQLString) }
  const entry = new GraphQLObjectType({
    name: 'WorkflowTransition',
    fields: {
      ...Object.fromEntries(
        ['id', 'document', 'act', 'fromStage', 'toStage', 'toVersion', 'hash', 'byName', 'at'].map((name) => [
          name,
          needed,
        ]),
      ),
      ...Object.fromEntries(['fromVersion', 'note', 'by'].map((name) => [name, text])),
      number: { type: new GraphQLNonNull(GraphQLInt) },
      toCheck: { type: new GraphQLNonNull(GraphQLBoolean) },
    },
  })
  const correction = new GraphQLInputObjectType({
    name: 'WorkflowCorrectionNote',
    fields: { wrong: needed, right: needed, weight: text },
  })
  const retraction = new GraphQLInputObjectType({
    name: 'WorkflowRetractionNote',
    fields: { reason: needed, notice: needed, withoutTitle: { type: GraphQLBoolean } },
  })
  const args = {
    id: needed,
    to: needed,
    version: needed,
    act: text,
    hash: text,
    note: text,
    assignee: text,
    due: text,
    acceptWarnings: { type: GraphQLBoolean },
    correction: { type: correction },
    retraction: { type: retraction },
  }
  const times = collections.map(({ slug }) =>
    timesMutations(graphQL, { slug, singular: singularName(config, slug), entry }),
  )
  const made = new GraphQLObjectType({ name: 'WorkflowTranslation', fields: { id: needed } })
  const translating = collections
    .filter(({ translations }) => translations)
    .map(({ slug }) => translationMutations(graphQL, { slug, singular: singularName(config, slug), made }))
  const transitions = Object.fromEntries(
    collections.map(({ slug }) => [
      `transition${singularName(config, slug)}`,
      {
        type: entry,
        args,
        resolve: (
          _: unknown,
          { id, ...body }: Record<string, unknown>,
          { req }: { req: PayloadRequest },
        ): Promise<RecordEntry> =>
          understood(req, () =>
            transition(req.payload, { ...transitionRequest(slug, documentId(req, slug, id), body), req }),
          ),
      },
    ]),
  )
  return Object.assign(transitions, ...times, ...translating) as typeof transitions
}
