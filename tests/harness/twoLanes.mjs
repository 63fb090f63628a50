/**
 * Jest's runner in two lanes, for two cores. In one lane are the files that open a browser, one after the other: two
 * pages that load at once on two cores keep each other from their code for several times as long as one alone takes.
 * In the other lane is everything else, and who has done with their own helps.
 */
import jestRunner from 'jest-runner'

const Runner = jestRunner.default ?? jestRunner

export default class TwoLanes extends Runner {
  #listeners = []

  on(event, listener) {
    this.#listeners.push([event, listener])
    return super.on(event, listener)
  }

  async runTests(tests, watcher, options) {
    const inBrowser = tests.filter(({ path }) => path.includes('/tests/browser/'))
    const others = tests.filter((test) => !inBrowser.includes(test))
    if (options.serial || this._globalConfig.maxWorkers < 2 || inBrowser.length === 0)
      return super.runTests(tests, watcher, options)
    const run = (files) => this.#lane().runTests(files, watcher, options)
    await Promise.all([run(inBrowser).then(() => inPieces(others, run)), inPieces(others, run)])
  }

  /** A lane of one process, which tells its events to whoever listens to this runner. */
  #lane() {
    const lane = new Runner({ ...this._globalConfig, maxWorkers: 1 }, this._context)
    for (const [event, listener] of this.#listeners) lane.on(event, listener)
    return lane
  }
}

/** Takes a third of what is left, again and again: each piece is a process of its own, and both lanes end together. */
async function inPieces(left, run) {
  while (left.length > 0) await run(left.splice(0, Math.ceil(left.length / 3)))
}
