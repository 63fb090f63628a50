import { getPayload } from 'payload'

import { payloadLog } from '../../src/plugins/feeds/log/payloadLog'
import { restorationAfter } from '../../src/plugins/feeds/log/restoration'
import { useLocalSecret } from '../localSecret'

/**
 * Says in the log of the configured database that it was restored, on any database.
 * @returns the number of the new row; undefined when the log is empty
 */
export async function markRestoredLog(): Promise<number | undefined> {
  useLocalSecret()
  Object.assign(process.env, { NODE_ENV: 'production' })
  const { default: config } = await import('../../src/payload.config')
  const payload = await getPayload({ config, disableOnInit: true })
  try {
    const log = payloadLog(payload)
    const head = await log.head()
    if (!head) return undefined
    const row = restorationAfter({ ...head, language: languageOf(payload) })
    if ((await log.insert(row)) !== 'inserted')
      throw new Error('Somebody is writing: stop the newsroom first.')
    return row.number
  } finally {
    await payload.destroy()
  }
}

function languageOf({ config }: Awaited<ReturnType<typeof getPayload>>): string {
  return config.localization ? config.localization.defaultLocale : 'en'
}
