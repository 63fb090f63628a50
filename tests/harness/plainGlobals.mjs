/**
 * Jest's Node environment without its Proxy around `globalThis`.
 *
 * Jest 30 makes each test file's context from a Proxy, so that every mention of `Object` or `Promise` in the
 * code under test goes through a trap: a third of the time of a test on a real Payload (drizzle's `is()` alone).
 * Node ≥ 20.18 can make a context with a plain global object; older ones keep Jest's.
 *
 * Nor is an error asked for a hundred calls, as Jest does, but for ten, as Node does: Payload 3.90 compares values by
 * deepmerge, which throws and forgets an error for many a field that is saved (an eighth of the time of the access table).
 */
import { TestEnvironment } from 'jest-environment-node'
import { createRequire } from 'node:module'

const vm = createRequire(import.meta.url)('node:vm')
const plain = vm.constants?.DONT_CONTEXTIFY

export default class PlainGlobals extends TestEnvironment {
  constructor(config, context) {
    const { createContext } = vm
    if (plain) vm.createContext = () => createContext(plain)
    try {
      super(config, context)
      this.global.Error.stackTraceLimit = 10
    } finally {
      vm.createContext = createContext
    }
  }

  /** What the open pages show goes into the message of a test that fails (tests/harness/pagesShown.ts). */
  async handleTestEvent({ name, error }) {
    if (name !== 'test_fn_failure' || typeof error?.stack !== 'string') return
    const shown = await this.global.pagesShown?.()
    if (!shown) return
    const { message } = error
    error.message = `${message}\n\n${shown}`
    error.stack = error.stack.replace(message, () => error.message)
  }
}
