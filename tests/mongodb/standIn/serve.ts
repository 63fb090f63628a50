/** The stand-in alone, for work by hand: prints its URL and runs until it is interrupted. */
import { startStandIn } from './start'

const standIn = await startStandIn()
console.log(standIn ? `TEST_DATABASE_URL=${standIn.url}` : 'No Go, no stand-in.')
if (standIn) {
  process.once('SIGINT', () => void standIn.stop())
  process.once('SIGTERM', () => void standIn.stop())
}
