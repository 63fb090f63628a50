/** What the databases say when a number is taken, or when another writer holds the lock. */
const TAKEN = new Set(['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY', '23505', '11000'])
const BUSY = /^SQLITE_(BUSY|LOCKED)/

/**
 * Reads why an insert into the log failed, through the wrappers of Payload,
 * drizzle and libsql.
 * @returns undefined for anything else: a real error.
 */
export function insertFailure(error: unknown): 'taken' | 'busy' | undefined {
  for (let cause = error, depth = 0; isRecord(cause) && depth < 5; cause = cause.cause, depth++) {
    const code = typeof cause.code === 'string' || typeof cause.code === 'number' ? String(cause.code) : ''
    if (TAKEN.has(code) || isUniqueValidation(cause)) return 'taken'
    if (BUSY.test(code)) return 'busy'
  }
  return undefined
}

/**
 * Payload's adapters turn a unique violation into a ValidationError that names the field; the path is empty
 * where the server does not say which (the log has no other unique fields).
 */
function isUniqueValidation(error: Record<string, unknown>): boolean {
  if (error.name !== 'ValidationError' || !isRecord(error.data) || !Array.isArray(error.data.errors))
    return false
  return error.data.errors.some(
    (each: unknown) => isRecord(each) && ['number', 'id', '_id', ''].includes(String(each.path)),
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
