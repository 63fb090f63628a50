/** The log in memory, for writers and for readers, as slow and as broken as a test wants it. */
import type { ChangeLog } from '@/plugins/feeds/log/changeLog'
import type { ChangeStore } from '@/plugins/feeds/store'
import { entryKey, type Change, type ChangeHead } from '@/plugins/feeds/types'

export interface MemoryLog extends ChangeLog {
  rows: Change[]
  /** Appends as a writer would; only what differs has to be given. */
  add(change: Partial<Change> & Pick<Change, 'document'>): Change
  store: ChangeStore & { reads: number; broken: boolean; delay: number }
}

export function memoryLog(rows: Change[] = []): MemoryLog {
  const watchers = new Set<() => void>()
  const aMoment = () => new Promise<void>((resolve) => setImmediate(resolve))

  const answer = async <T>(value: () => T): Promise<T> => {
    store.reads++
    if (store.broken) throw new Error('The database is away: secret-host:5432')
    if (store.delay > 0) await new Promise((resolve) => setTimeout(resolve, store.delay))
    return value()
  }
  const store: MemoryLog['store'] = {
    reads: 0,
    broken: false,
    delay: 0,
    head: () => answer(() => rows.at(-1)?.number ?? 0),
    heads: (since, limit) =>
      answer(() =>
        rows
          .filter(({ number }) => number > since)
          .slice(0, limit)
          .map(headOf),
      ),
    items: (numbers) =>
      answer(
        () =>
          new Map(rows.filter(({ number }) => numbers.includes(number)).map((row) => [row.number, row.item])),
      ),
    watch(onChange) {
      watchers.add(onChange)
      return () => watchers.delete(onChange)
    },
    close: () => Promise.resolve(),
  }

  const newestOf = (key: string) => rows.findLast((row) => row.key === key)
  return {
    rows,
    store,
    async head() {
      await aMoment()
      return rows.at(-1)
    },
    async newest(key) {
      await aMoment()
      return newestOf(key)
    },
    async insert(change) {
      await aMoment()
      if (rows.some(({ number }) => number === change.number)) return 'taken'
      rows.push(change)
      return 'inserted'
    },
    add(given) {
      const { type = 'note', language = 'tr', document } = given
      const key = entryKey({ type, id: document }, language)
      const before = newestOf(key)
      const number = (rows.at(-1)?.number ?? 0) + 1
      const gone = given.act === 'gone'
      const change: Change = {
        number,
        key,
        type,
        language,
        act: before && before.act !== 'gone' ? 'update' : 'publish',
        reason: gone ? 'unpublished' : null,
        tags: gone ? [] : ['type:note'],
        tagsBefore: before?.tags ?? [],
        slug: before?.slug ?? document,
        datePublished: before?.datePublished ?? null,
        at: new Date(Date.UTC(2025, 0, 1) + number * 1000).toISOString(),
        item: gone ? null : { id: document, title: `${document} ${number}` },
        ...given,
      }
      rows.push(change)
      for (const watcher of watchers) watcher()
      return change
    },
  }
}

function headOf({ item: _item, ...head }: Change): ChangeHead {
  return head
}
