/** Whether this browser can keep pages at all: service workers exist on HTTPS and on localhost only. */
export const canKeepPages = 'serviceWorker' in navigator && 'indexedDB' in window && 'caches' in window

export function registerWorker(): void {
  // Reading goes on without it.
  if (canKeepPages) void navigator.serviceWorker.register('/sw.js').catch(() => undefined)
}
