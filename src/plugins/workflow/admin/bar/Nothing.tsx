'use client'

/** In the place of a control of Payload's that would go round the workflow. */
export function Nothing() {
  return null
}
