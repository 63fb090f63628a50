import { formatNames, toWords, type Config } from 'payload'

/** A collection's name in GraphQL, as Payload makes it: "Page" of "pages". */
export function singularName(config: Config, slug: string): string {
  const collection = config.collections?.find((one) => one.slug === slug)
  const named = collection?.graphQL === false ? undefined : collection?.graphQL?.singularName
  const name = named ?? formatNames(slug).singular
  return toWords(name, true)
}
