/** The server's code for "somebody else has written this meanwhile". */
const WRITE_CONFLICT = 112

/**
 * Whether an operation failed only because another one wrote the same at the same moment, or because the
 * primary changed: its transaction was taken back as a whole, and the operation may be repeated as a whole.
 * By the labels of MongoDB's drivers' specification for transactions; read through wrappers (`cause`).
 */
export function isConflict(error: unknown): boolean {
  return someCause(
    error,
    (each) => each.code === WRITE_CONFLICT || hasLabel(each, 'TransientTransactionError'),
  )
}

/** Whether a commit was sent and its answer is missing: sending it again is harmless, and tells. */
export function isUnknownCommit(error: unknown): boolean {
  return someCause(error, (each) => hasLabel(each, 'UnknownTransactionCommitResult'))
}

interface Failure {
  code?: unknown
  cause?: unknown
  errorLabels?: unknown
}

function hasLabel({ errorLabels }: Failure, label: string): boolean {
  return Array.isArray(errorLabels) && errorLabels.includes(label)
}

function someCause(error: unknown, is: (failure: Failure) => boolean): boolean {
  for (let each = error, depth = 0; typeof each === 'object' && each !== null && depth < 5; depth++) {
    if (is(each)) return true
    each = (each as Failure).cause
  }
  return false
}
