import { AsyncLocalStorage } from 'node:async_hooks'

/** One turn to write, from the moment it is asked for until its transaction has ended. */
export interface Turn {
  state: 'asked' | 'held' | 'ended'
  /** Counts what its transaction does: who waits sees whether it moves. */
  statements: number
  /** The turn that this one was asked for in, if that was held then. */
  inside?: Turn
  /** Why it never came. */
  failure?: unknown
}

const current = new AsyncLocalStorage<Turn>()

/**
 * Asks for a turn: all that the caller does from now on, its hooks included, is known to happen in it.
 * Must be called in the caller's own stack, before anything is awaited. A turn that has ended means nothing
 * any more, so it does no harm that work which outlives it still runs "in" it.
 */
export function askForTurn(): Turn {
  const turn: Turn = { state: 'asked', statements: 0, inside: heldTurn() }
  current.enterWith(turn)
  return turn
}

/** The turn that was asked for here and has not come yet. */
export function askedTurn(): Turn | undefined {
  const turn = current.getStore()
  return turn?.state === 'asked' ? turn : undefined
}

/** The turn to write that this very code holds, through whatever has called it. */
export function heldTurn(): Turn | undefined {
  let turn = current.getStore()
  while (turn && turn.state !== 'held') turn = turn.inside
  return turn
}
