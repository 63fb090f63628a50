/**
 * How fast the seed fills an empty SQLite with an archive: documents, versions, changes.
 * `node --conditions=production --import=tsx bench/seedArchive.ts [articles]` prints one line of JSON.
 */
import os from 'node:os'

import { seedArchive } from '../seed/archive'
import { openNewsroom } from '../tests/harness/newsroom'

const articles = Number(process.argv[2] ?? 10_000)

const newsroom = await openNewsroom()
try {
  // The sections, topics and companies that the articles need are made by saves, before the clock starts.
  let started = 0
  await seedArchive(newsroom.payload, articles, {
    onProgress: ({ done }) => {
      if (done === 0) started = performance.now()
    },
  })
  const seconds = (performance.now() - started) / 1000
  console.log(
    JSON.stringify({
      bench: 'seedArchive',
      articles,
      seconds: Math.round(seconds * 100) / 100,
      per_second: Math.round(articles / seconds),
      cores: os.cpus().length,
    }),
  )
} finally {
  await newsroom.close()
}
process.exit()
