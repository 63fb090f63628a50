import fs from 'node:fs'

/** First the headless shell: it is the same engine without a browser around it, and takes half of the time. */
const usualPlaces = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** A Chromium on this machine: `CHROME_PATH`, or one of the usual places. */
export function findChromium(): string | undefined {
  const named = process.env.CHROME_PATH
  if (named) return fs.existsSync(named) ? named : undefined
  return usualPlaces.find((place) => fs.existsSync(place))
}

/** Flags for a headless browser in a container, which asks nothing of the outside world. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
