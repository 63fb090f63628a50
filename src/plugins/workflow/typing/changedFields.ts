import canonicalize from 'canonicalize'

type Values = Record<string, unknown>

/** Kept by Payload and by the workflow, not typed. */
const NOT_TYPED = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'workflow', 'file'])

/** The top-level fields of a form whose values are not those from before, with their values now. */
export function changedFields(before: Values, now: Values): Values {
  return Object.fromEntries(
    Object.entries(now).filter(([name, value]) => !NOT_TYPED.has(name) && !same(value, before[name])),
  )
}

/** Nothing typed, null and undefined are the same to a form. */
const same = (one: unknown, other: unknown) => written(one) === written(other)

const written = (value: unknown) =>
  value === undefined || value === null || value === ''
    ? 'null'
    : canonicalize(JSON.parse(JSON.stringify(value)) as unknown)
