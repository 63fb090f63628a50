import { startProduct } from '../../tests/harness/product'
import { percentile } from '../percentile'
import { requests, type Ask } from './requests'
import { openVisitor } from './visitor'

const STARTS = 3
const WARM_UP = 3
const ROUNDS = 11

/** Medians in ms of what a person or a reader waits for, from the built product on the newsroom in a folder. */
export async function measureProduct(folder: string): Promise<Record<string, number>> {
  const starts: number[] = []
  for (let start = 0; start < STARTS; start++) {
    const began = performance.now()
    const product = await startProduct({ folder })
    starts.push(performance.now() - began)
    await product.kill()
  }
  return { start: percentile(starts, 0.5), ...(await measureRequests(folder)) }
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
    const medians: Record<string, number> = {}
    for (const [name, ask] of Object.entries(requests(people, docs[0]!.id))) {
      medians[name] = await medianOf(name, ask)
    }
    return medians
  } finally {
    await product.kill()
  }
}

async function medianOf(name: string, ask: Ask): Promise<number> {
  const times: number[] = []
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const began = performance.now()
    const answer = await ask()
    const text = await answer.text()
    if (round >= 0) times.push(performance.now() - began)
    if (!answer.ok) throw new Error(`${name}: ${answer.status} ${text.slice(0, 500)}`)
  }
  return percentile(times, 0.5)
}
