import type { Pin } from '../fields/standing'
import type { Act } from './act'

/** Filled in below. */
export async function refuseIncompleteLanguages(_act: Act, _version: Pin): Promise<void> {}
