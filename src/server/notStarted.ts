/**
 * Says why there is no server, in a sentence and not in a stack, and ends the process. Without it the process
 * would stay: Next, once loaded, catches what nobody else has caught.
 */
export function notStarted(error: unknown): never {
  console.error(`Not started.\n  ${sentencesOf(error).join('\n  ')}`)
  process.exit(1)
}

/** What is wrong, and what lies behind it. */
function sentencesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)]
  return [error.message, ...(error.cause === undefined ? [] : sentencesOf(error.cause))]
}
