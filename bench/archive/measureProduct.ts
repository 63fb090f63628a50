import { startProduct } from '../../tests/harness/product'
import { percentile } from '../percentile'
import { requests, type Ask } from './requests'
import { openVisitor } from './visitor'

const STARTS = 3
const WARM_UP = 10
const ROUNDS = 21

/** Medians in ms of what a person or a reader waits for, from the built product on the newsroom in a folder. */
export async function measureProduct(folder: string): Promise<Record<string, number>> {
  const starts: number[] = []
  for (let start = 0; start < STARTS; start++) {
    const began = performance.now()
    const product = await startProduct({ folder })
    starts.push(performance.now() - began)
    await product.kill()
  }
  return { ...(await measureRequests(folder)), start: percentile(starts, 0.5) }
}

async function measureRequests(folder: string): Promise<Record<string, number>> {
  const product = await startProduct({ folder })
  try {
    const people = {
      asEditor: await openVisitor(product.url, 'editor@example.com'),
      asReporter: await openVisitor(product.url, 'reporter@example.com'),
      asPublic: await openVisitor(product.url),
    }
    const oldest = await people.asPublic.get('/api/articles?limit=1&depth=0&sort=datePublished')
    const { docs } = (await oldest.json()) as { docs: { id: string }[] }
    return await mediansOf(Object.entries(requests(people, docs[0]!.id)))
  } finally {
    await product.kill()
  }
}

/** One after the other, round by round: what else the machine does for a while is in all of them alike. */
async function mediansOf(asks: [string, Ask][]): Promise<Record<string, number>> {
  const times = new Map(asks.map(([name]) => [name, [] as number[]]))
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const [name, ask] of asks) {
      const took = await timeOf(name, ask)
      if (round >= 0) times.get(name)!.push(took)
    }
  }
  return Object.fromEntries([...times].map(([name, took]) => [name, percentile(took, 0.5)]))
}

/** Ms until the answer's end. @throws Error when it is no answer. */
async function timeOf(name: string, ask: Ask): Promise<number> {
  const began = performance.now()
  const answer = await ask()
  const text = await answer.text()
  const took = performance.now() - began
  if (!answer.ok) throw new Error(`${name}: ${answer.status} ${text.slice(0, 500)}`)
  return took
}
