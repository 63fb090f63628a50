/**
 * `npm run screenshots -- http://localhost:3000`: the pictures of the README and of docs/workflow.md, from a
 * running demo, with the demo's people. Needs a Chromium (`CHROME_PATH`, or at one of the usual places).
 */
import { chromium } from 'playwright-core'

import { chromiumFlags, findChromium } from '../tests/harness/chromium'
import { takeReadme } from './screenshots/readme'
import { takeWorkflow } from './screenshots/workflow'

const url = (process.argv[2] ?? 'http://localhost:3000').replace(/\/$/, '')
const executablePath = findChromium()
if (!executablePath) throw new Error('No Chromium was found: set CHROME_PATH.')

const browser = await chromium.launch({ executablePath, args: chromiumFlags })
try {
  await takeReadme(browser, url)
  await takeWorkflow(browser, url)
} finally {
  await browser.close()
}
