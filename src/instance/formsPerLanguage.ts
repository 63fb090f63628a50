/**
 * Payload 3.90 builds what its forms and versions are made of once for all, in the language of whoever
 * opens one first; everybody else reads "Status" and "Published" in that language too. It asks this
 * switch each time, and turns it off itself. Built anew for each request, it costs a few milliseconds.
 */
export function buildFormsPerLanguage(): void {
  Object.defineProperty(globalThis, '_payload_doNotCacheClientSchemaMap', {
    configurable: true,
    get: () => true,
    set() {},
  })
}
