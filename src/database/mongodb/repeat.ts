/** Five tries within about a second: whoever was in the way has finished long before, or will not soon. */
const MOST_TRIES = 5
const FIRST_WAIT = 20

/**
 * Runs `work` again, after a wait with jitter that doubles, while it fails for a reason that passes.
 * @param passes whether a failure is of that kind; any other is thrown at once, and so is the last one.
 */
export async function repeatWhile<T>(
  passes: (error: unknown) => boolean,
  work: () => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work()
    } catch (error) {
      if (tries === MOST_TRIES || !passes(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, Math.random() * FIRST_WAIT * 2 ** tries))
    }
  }
}
