import type { CollectionBeforeOperationHook } from 'payload'

/**
 * A list comes without what each of its documents is joined with, unless somebody asks for that by name
 * (`?joins[articles][limit]=10`): the articles about each company of a list are most of the archive.
 */
export const listWithoutJoins: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { id, joins } = args as { id?: unknown; joins?: false | Record<string, unknown> }
  const isNamed = joins === false || Object.keys(joins ?? {}).length > 0
  return operation === 'read' && id === undefined && !isNamed ? { ...args, joins: false } : args
}
