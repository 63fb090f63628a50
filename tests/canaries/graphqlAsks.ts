import {
  getNamedType,
  isEnumType,
  isObjectType,
  isScalarType,
  isUnionType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql'

import type { Planted } from './plant'
import type { Ask } from './requests'

type Field = GraphQLField<unknown, unknown>

/** Each query of the schema, with all of its fields, and every flag that it takes. */
export function graphqlAsks(schema: GraphQLSchema, planted: Planted): Ask[] {
  const ids = [...Object.values(planted.ids).flat(), planted.control.id]
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const takes = new Set(field.args.map(({ name }) => name))
    const options = [
      '',
      'draft: true',
      'draft: true, trash: true, limit: 0',
      'trash: true, locale: en',
      'limit: 0',
    ].map((flags) =>
      flags
        .split(', ')
        .filter((flag) => takes.has(flag.split(':')[0] ?? ''))
        .join(', '),
    )
    const withIds = takes.has('id') ? ids.map((id) => `id: "${id}"`) : ['']
    return withIds.flatMap((id) =>
      [...new Set(options)].flatMap((flags) =>
        [1, 2].map((depth) => {
          const args = [id, flags].filter(Boolean).join(', ')
          const query = `{ ${field.name}${args ? `(${args})` : ''} ${selection(field.type, depth)} }`
          return { place: `GraphQL ${field.name} (${flags}) ${depth}`, path: '/api/graphql', query }
        }),
      ),
    )
  })
}

/** Everything that can be selected without arguments, `depth` documents deep. */
function selection(type: GraphQLOutputType, depth: number, level = 0): string {
  const named = getNamedType(type)
  if (isScalarType(named) || isEnumType(named)) return ''
  if (level > depth + 3) return '{ __typename }'
  if (isUnionType(named)) {
    return `{ ${named
      .getTypes()
      .map((each) => `... on ${each.name} { __typename }`)
      .join(' ')} }`
  }
  if (!isObjectType(named)) return '{ __typename }'
  const fields = Object.values(named.getFields())
    .filter((field) => field.args.every((argument) => !argument.type.toString().endsWith('!')))
    .map((field) => select(field, depth, level))
    .filter(Boolean)
  return `{ __typename ${fields.join(' ')} }`
}

function select(field: Field, depth: number, level: number): string {
  const named = getNamedType(field.type)
  if (isScalarType(named) || isEnumType(named)) return field.name
  if (level >= depth + 1) return ''
  return `${field.name} ${selection(field.type, depth, level + 1)}`
}
