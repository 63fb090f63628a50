/**
 * The lists that an item is on, by what views ask for: `type:article`, `section:ID`, `topic:ID`,
 * `author:ID`, `company:ID`, `deal:ID`, `person:ID`, `related-to:ID` (the other end of a relation),
 * `replies-to:ID` (the answers to an article) and `story:ID` (translations) hold articles; `deals-of:ID` the deals of a company; `people-of:ID` its
 * persons; `redirect:/old/path` the redirect of an address. `related-to:ID` also holds deals that name
 * the deal ID as related.
 *
 * @returns each once, in an order that does not depend on the document's
 */
export function tagged(...lists: (string | string[])[]): string[] {
  return [...new Set(lists.flat())].sort()
}

export function tagsOf(kind: string, ids: readonly (string | null)[]): string[] {
  return ids.flatMap((id) => (id ? [`${kind}:${id}`] : []))
}
