/**
 * How long it takes until an act of an editor, once acknowledged, is shown by three feeds, the page and the
 * phone's sync: the built product, real HTTP. `npm run build` first.
 * `node --conditions=production --import=tsx bench/visible.ts [articles]`: six values an article; times in ms.
 */
import { startProduct } from '../tests/harness/product'
import { openDesk } from '../tests/product/desk'
import { openWatch, timeOneArticle } from '../tests/product/visibility'
import { percentile } from './percentile'

const articles = Number(process.argv[2] ?? 10)

const product = await startProduct({ seed: true })
try {
  const watch = openWatch(product.url)
  const desk = await openDesk(product.url)
  const chief = await openDesk(product.url, 'chief@example.com')
  const times: number[] = []
  for (let round = 0; round < articles; round++) {
    times.push(...Object.values(await timeOneArticle(watch, { desk, chief }, round)))
  }
  console.log(
    JSON.stringify({
      bench: 'visible',
      values: times.length,
      p50_ms: percentile(times, 0.5),
      p99_ms: percentile(times, 0.99),
    }),
  )
} finally {
  await product.close()
}
