import type { Page, Request } from 'playwright-core'

interface Traffic {
  asked: Set<Request>
  /** When something was asked or answered last: milliseconds since the epoch. */
  last: number
}

/** The product may be starting, and the machine busy; far above what it takes. */
const LONGEST = 60_000
const known = new WeakMap<Page, Traffic>()

/**
 * Waits until a page asks for nothing and has nothing to do: what it would still have asked for, once its code has
 * run, it has asked for by then. Watch the page first ({@link watchTraffic}), or it knows only what is asked from now on.
 * @param quiet milliseconds without a request; more than the page itself waits before it asks.
 * @throws Error when it is not still within a minute
 */
export async function untilStill(page: Page, quiet = 150): Promise<void> {
  const traffic = watchTraffic(page)
  traffic.last = Date.now()
  const deadline = traffic.last + LONGEST
  for (;;) {
    while (traffic.asked.size > 0 || Date.now() - traffic.last < quiet) {
      if (Date.now() > deadline) throw new Error(`The page does not stand still: ${addressesOf(traffic)}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    const { last } = traffic
    // A page that nobody looks at has no idle time of its own.
    await page.evaluate(
      () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 300 })),
    )
    if (traffic.asked.size === 0 && traffic.last === last) return
  }
}

/** Begins to look at what a page asks for. */
export function watchTraffic(page: Page): Traffic {
  const before = known.get(page)
  if (before) return before
  const traffic: Traffic = { asked: new Set(), last: Date.now() }
  const end = (request: Request) => {
    traffic.asked.delete(request)
    traffic.last = Date.now()
  }
  page.on('request', (request) => {
    traffic.asked.add(request)
    traffic.last = Date.now()
  })
  page.on('requestfinished', end)
  page.on('requestfailed', end)
  known.set(page, traffic)
  return traffic
}

const addressesOf = ({ asked }: Traffic) => [...asked].map((request) => request.url()).join(', ')
