import type { WorkflowState } from '../../types'
import type { Problem } from './ask'

/** What the components of one document share: the bar, the status and the panel stand in different places. */
export interface Known {
  state?: WorkflowState
  /** Version and hash of the text that the form shows: what the next act is about. */
  seen?: { version: string; hash: string }
  problem?: Problem
}

const nothing: Known = {}
const known = new Map<string, Known>()
const listeners = new Set<() => void>()

export function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function knownOf(key: string): Known {
  return known.get(key) ?? nothing
}

export function learn(key: string, more: Known): void {
  known.set(key, { ...knownOf(key), ...more })
  for (const listener of listeners) listener()
}
