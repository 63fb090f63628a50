/** All ways round the door that Payload 3.90 has. Their names stand in expected.csv. */
import { byGraphql } from './byGraphql'
import { inCode } from './inCode'
import { jobs } from './jobs'
import { overHttp } from './overHttp'
import { uploads } from './uploads'
import type { Way } from './way'

export { NEW } from './way'

const named = (prefix: string, group: Record<string, Way>) =>
  Object.entries(group).map(([name, way]) => [`${prefix}:${name}`, way] as const)

export const ways: Record<string, Way> = Object.fromEntries([
  ...named('code', inCode),
  ...named('rest', overHttp),
  ...named('graphql', byGraphql),
  ...named('job', jobs),
  ...named('upload', uploads),
])
