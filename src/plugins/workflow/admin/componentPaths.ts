import type { PayloadComponent } from 'payload'

/** Where import maps find the components: as in the packed plugin; in this repository tsconfig.json leads there. */
const base = 'payload-newsroom/workflow'

type Props = Record<string, unknown>

/** A component of exports/client.ts. */
export function clientComponent(name: string, clientProps?: Props): PayloadComponent & { path: string } {
  return { path: `${base}/client#${name}`, ...(clientProps && { clientProps }) }
}

/** A component of exports/rsc.ts. */
export function serverComponent(name: string, serverProps?: Props): PayloadComponent & { path: string } {
  return { path: `${base}/rsc#${name}`, ...(serverProps && { serverProps }) }
}
