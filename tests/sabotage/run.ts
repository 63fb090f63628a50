/**
 * `npm run test:sabotage`: switches each guard off in turn, in a copy of the sources, and runs the test that has
 * to notice. `npm run test:sabotage -- gate` takes those whose names contain the word. The last line counts;
 * ends non-zero when one was not noticed, or a test is red by itself.
 */
import fs from 'node:fs'
import path from 'node:path'

import { switchOff, type Guard } from './guard'
import { runTest } from './runTest'
import { copySources, removeCopies } from './sourceCopy'

const AT_ONCE = 2

const words = process.argv.slice(2)
const guards = (await readGuards()).filter(({ name }) => words.every((word) => name.includes(word)))
const lost = guards.filter((guard) => !fits(guard))
if (lost.length > 0) throw new Error('The patches of these guards fit no more.')

removeCopies()
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    removeCopies()
    process.exit(1)
  })
const copies = Array.from({ length: AT_ONCE }, (_, at) => copySources(String(at)))
try {
  await eachIn(copies, [...new Set(guards.map(({ test }) => test))], refuseRed)
  const noticed: Guard[] = []
  await eachIn(copies, guards, async (folder, guard) => {
    if (await isNoticed(folder, guard)) noticed.push(guard)
  })
  console.log(JSON.stringify({ bench: 'sabotage', guards: guards.length, noticed: noticed.length }))
  process.exitCode = guards.length > 0 && noticed.length === guards.length ? 0 : 1
} finally {
  removeCopies()
}

function fits(guard: Guard): boolean {
  try {
    switchOff(guard, fs.readFileSync(guard.file, 'utf8'))
    return true
  } catch (error) {
    console.error((error as Error).message)
    return false
  }
}

/** What is red anyway notices nothing. */
async function refuseRed(folder: string, test: string): Promise<void> {
  const { came, said } = await runTest(folder, test)
  if (came !== 'green') throw new Error(`${test} is ${came} with every guard on: ${said}`)
}

async function isNoticed(folder: string, guard: Guard): Promise<boolean> {
  const file = path.join(folder, guard.file)
  const source = fs.readFileSync(file, 'utf8')
  fs.writeFileSync(file, switchOff(guard, source))
  const { came, said } = await runTest(folder, guard.test)
  fs.writeFileSync(file, source)
  console.log(
    `${came === 'red' ? 'noticed' : `NOT NOTICED (${came})`}  ${guard.name}  ${said.split('\n')[0]}`,
  )
  return came === 'red'
}

async function readGuards(): Promise<Guard[]> {
  const folder = path.join(import.meta.dirname, 'guards')
  const files = fs.readdirSync(folder).sort()
  const all = await Promise.all(
    files.map(async (file) => ((await import(path.join(folder, file))) as { guards: Guard[] }).guards),
  )
  return all.flat()
}

/** Each item in whichever folder is free. */
async function eachIn<T>(
  folders: string[],
  items: T[],
  work: (folder: string, item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...items]
  await Promise.all(
    folders.map(async (folder) => {
      for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(folder, item)
    }),
  )
}
