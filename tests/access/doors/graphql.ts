import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { formatNames, type CollectionSlug, type Payload } from 'payload'
import type { Act } from '../operations'
import type { Answer, Building, Door } from './door'

interface Question {
  text: string
  variables?: Record<string, unknown>
}

/** Payload's GraphQL API, as Next's route serves it. There is no bulk and no upload through it. */
export function graphqlDoor({ payload, config }: Building): Door {
  const post = GRAPHQL_POST(config)
  return async (session, collection, act) => {
    const { text: query, variables } = questionFor(namesOf(payload, collection), collection, act)
    const headers = new Headers({ 'Content-Type': 'application/json', Accept: 'application/json' })
    if (session.token) headers.set('Authorization', `JWT ${session.token}`)
    const request = new Request('http://127.0.0.1:3000/api/graphql', {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    })
    return answerOf(await (await post(request)).text())
  }
}

interface Names {
  one: string
  many: string
}

/** As Payload makes them of a slug: "articles" is Article and Articles, "media" is Media and allMedia. */
function namesOf(payload: Payload, slug: string): Names {
  const graphQL = payload.collections[slug as CollectionSlug]?.config.graphQL || undefined
  const made = formatNames(slug)
  const one = graphQL?.singularName ?? made.singular
  const many = graphQL?.pluralName ?? made.plural
  return { one, many: one === many ? `all${one}` : many }
}

function questionFor({ one, many }: Names, collection: string, act: Act): Question {
  switch (act.kind) {
    case 'list':
      return {
        text: `{ answer: ${many}(where: { id: { equals: "${act.id}" } }${flags(act)}) { docs { id } } }`,
      }
    case 'findByID':
      return { text: `{ answer: ${one}(id: "${act.id}"${flags(act)}) { id ${act.title} } }` }
    case 'versions':
      return {
        text: `{ answer: versions${many}(where: { parent: { equals: "${act.id}" } }) { docs { id } } }`,
      }
    case 'version':
      return { text: `{ answer: version${one}(id: "${act.version}") { id } }` }
    case 'create':
      return {
        text: `mutation ($data: mutation${one}Input!) { answer: create${one}(data: $data${flags(act)}) { id } }`,
        variables: { data: act.data },
      }
    case 'update':
      return {
        text: `mutation ($data: mutation${one}UpdateInput!) {
          answer: update${one}(id: "${act.id}", data: $data${flags(act)}) { id }
        }`,
        variables: { data: act.data },
      }
    case 'duplicate':
      return {
        text: `mutation ($data: mutation${one}Input!) { answer: duplicate${one}(id: "${act.id}", data: $data) { id } }`,
        variables: { data: act.data },
      }
    case 'restoreVersion':
      return { text: `mutation { answer: restoreVersion${one}(id: "${act.version}", draft: true) { id } }` }
    case 'delete':
      return { text: `mutation { answer: delete${one}(id: "${act.id}"${flags(act)}) { id } }` }
    case 'transition':
      return {
        text: `mutation { answer: transition${one}(id: "${act.id}", to: "${act.to}", version: "${act.version}", acceptWarnings: true) { id } }`,
      }
    case 'timed':
      return { text: `mutation { answer: ${act.act}${one}(id: "${act.id}"${timesIn(act)}) { id } }` }
    case 'translate':
      return {
        text: `mutation { answer: translate${one}(id: "${act.id}", language: "${act.language}") { id } }`,
      }
    case 'readGlobal':
      return { text: `{ answer: ${one} { name } }` }
    case 'updateGlobal':
      return {
        text: `mutation ($data: mutation${one}Input!) { answer: update${one}(data: $data) { name } }`,
        variables: { data: act.data },
      }
    case 'updateMany':
    case 'deleteMany':
      throw new Error('GraphQL changes one document at a time.')
  }
}

function timesIn({ act, at, version }: Extract<Act, { kind: 'timed' }>): string {
  if (act === 'schedule') return `, act: "publish", version: "${version}", at: "${at}", acceptWarnings: true`
  return act === 'embargo' ? `, until: "${at}"` : ''
}

const flags = ({ draft, trash }: { draft?: boolean; trash?: boolean }) =>
  `${draft ? ', draft: true' : ''}${trash ? ', trash: true' : ''}`

/** GraphQL answers with 200 and a list of errors; ours is the status of the first. */
function answerOf(text: string): Answer {
  const { data, errors } = JSON.parse(text) as {
    data?: { answer: null | { docs?: unknown[] } }
    errors?: { message: string; extensions?: { statusCode?: number } }[]
  }
  const answer = data?.answer
  const found = Boolean(answer) && (answer?.docs ? answer.docs.length > 0 : true)
  return { status: errors?.[0] ? (errors[0].extensions?.statusCode ?? 400) : 200, found, text }
}
