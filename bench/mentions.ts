/**
 * How long it takes to find the names of 10,000 companies in an article of 5,000 words.
 * `node --conditions=production --import=tsx bench/mentions.ts [companies] [runs]` prints one line of JSON;
 * times in ms.
 */
import { buildNameIndex, findMentions, type SubjectName } from '@/hooks/mentions/nameIndex'
import { percentile } from './percentile'

const companies = Number(process.argv[2] ?? 10_000)
const words = 5000
const runs = Number(process.argv[3] ?? 200)

const syllables = [
  'ka',
  'ler',
  'mo',
  'tex',
  'NET',
  'şi',
  'ğan',
  'dor',
  'vi',
  'öz',
  'bay',
  'Yıl',
  'ra',
  'sun',
  'İn',
]
const kinds = ['Holding', 'Teknoloji', 'Bilişim', 'Enerji', 'Yazılım', 'Labs', 'AI', 'Systems', '', '', '']

let seed = 20_251_123
/** Numerical Recipes' generator: the same names and words at every run. */
function random(below: number): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((seed / 2 ** 32) * below)
}
const pick = (list: string[]): string => list[random(list.length)] ?? ''
const word = (): string => Array.from({ length: 1 + random(4) }, () => pick(syllables)).join('')
const companyName = (): string => `${word()}${word()} ${pick(kinds)}`.trim()

const names: SubjectName[] = Array.from({ length: companies }, (_, number) => ({
  subject: { type: 'company', id: String(number) },
  text: companyName(),
  reason: 'name',
}))
const article = Array.from({ length: words }, (_, at) =>
  at % 25 === 0 ? `${names[random(companies)]?.text}’ın` : word(),
).join(' ')

const buildStart = performance.now()
const index = buildNameIndex(names)
const buildMs = performance.now() - buildStart

let mentions = 0
const measured = Array.from({ length: runs }, () => {
  const start = performance.now()
  mentions = findMentions(index, article).length
  return performance.now() - start
})
const rounded = (ms = 0): number => Math.round(ms * 100) / 100

console.log(
  JSON.stringify({
    bench: 'mentions',
    names: companies,
    words,
    characters: article.length,
    mentions,
    build_ms: rounded(buildMs),
    find_ms: {
      first: rounded(measured[0]),
      p50: percentile(measured, 0.5),
      p99: percentile(measured, 0.99),
    },
  }),
)
