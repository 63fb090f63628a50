import type { ChangeHead } from '../types'

/** The names of what a view may depend on. */
export const dependency = {
  entry: (key: string) => `entry:${key}`,
  slug: (type: string, language: string, slug: string) => `slug:${type}:${language}:${slug}`,
  list: (tag: string, language: string) => `list:${language}:${tag}`,
  /** Of a view that shows the number of the newest change: everything. */
  head: 'head',
  /** Of a view that shows which log this is: its first change, and each time that a backup was put back. */
  identity: 'identity',
}

/** All that a change touches: its entry, its addresses and its lists, those of today and those before. */
export function touchedBy(head: ChangeHead, before: ChangeHead | undefined): string[] {
  const { type, language, key } = head
  const tags = new Set([...head.tags, ...head.tagsBefore, ...(before?.tags ?? [])])
  const slugs = new Set([head.slug, before?.slug ?? null])
  return [
    dependency.head,
    dependency.entry(key),
    ...[...tags].map((tag) => dependency.list(tag, language)),
    ...[...slugs].flatMap((slug) => (slug === null ? [] : [dependency.slug(type, language, slug)])),
  ]
}
