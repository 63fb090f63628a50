/**
 * Jest's runner in lanes. Two begin with the files that open a browser, each one after the other: more pages that load at
 * once on two cores keep each other from their code for several times as long as one alone takes. Everything else is
 * taken by the others, and by these two once they have done: first what takes long, for it kills and starts processes, or
 * tries a whole table. Beside them all goes what waits for a real clock: it needs a lane, and hardly a processor.
 */
import jestRunner from 'jest-runner'

const Runner = jestRunner.default ?? jestRunner
const long = /\/tests\/(access|canaries|seed|server|storage)\//
const waiting = /\/tests\/product\//
const BROWSERS = 2

export default class Lanes extends Runner {
  #listeners = []

  on(event, listener) {
    this.#listeners.push([event, listener])
    return super.on(event, listener)
  }

  async runTests(tests, watcher, options) {
    const inBrowser = tests.filter(({ path }) => path.includes('/tests/browser/'))
    const patient = tests.filter(({ path }) => waiting.test(path))
    const others = tests.filter((test) => !inBrowser.includes(test) && !patient.includes(test))
    const lanes = this._globalConfig.maxWorkers
    if (options.serial || lanes < 2 || inBrowser.length === 0) return super.runTests(tests, watcher, options)
    others.sort((one, other) => Number(long.test(other.path)) - Number(long.test(one.path)))
    // Each piece is a process of its own; they get smaller, so that all lanes end together.
    const runAll = async (files) => {
      while (files.length > 0) {
        const piece = files.splice(0, Math.ceil(files.length / (4 * lanes)))
        await this.#lane().runTests(piece, watcher, options)
      }
    }
    // Browsers first: their files are the longest, and the many short ones fill the end of all lanes.
    const orders = Array.from({ length: lanes }, (_, lane) =>
      lane < BROWSERS ? [inBrowser, others] : [others],
    )
    await Promise.all([
      ...orders.map(async (queues) => {
        for (const files of queues) await runAll(files)
      }),
      patient.length > 0 && this.#lane().runTests(patient, watcher, options),
    ])
  }

  /** A lane of one process, which tells its events to whoever listens to this runner. */
  #lane() {
    const lane = new Runner({ ...this._globalConfig, maxWorkers: 1 }, this._context)
    for (const [event, listener] of this.#listeners) lane.on(event, listener)
    return lane
  }
}
