import type { AfterErrorHook } from 'payload'

import { say } from '../access/say'

/**
 * What the database could not do, said to whoever was saving: Payload hides unknown errors behind
 * "Something went wrong", and a person at the desk should know whether it was stored and what to do.
 */
export const sayStorageTrouble: AfterErrorHook = ({ error, req, result }) => {
  const code = codeOf(error)
  const trouble = troubles.find(({ codes }) => codes.test(code))
  if (!trouble) return
  return { status: trouble.status, response: { ...result, errors: [{ message: say(req, trouble.says) }] } }
}

const troubles = [
  {
    codes: /^SQLITE_(FULL|IOERR)/,
    status: 507,
    says: {
      tr: 'Kaydedilmedi: sunucunun diskinde yer kalmadı veya disk arızalı. Metniniz bu sayfada duruyor; sayfayı kapatmayın ve yöneticinize haber verin.',
      en: 'Not saved: the server’s disk is full or failing. Your text is still on this page; keep it open and tell your administrator.',
    },
  },
  {
    codes: /^SQLITE_BUSY/,
    status: 503,
    says: {
      tr: 'Kaydedilmedi: veritabanı başka bir işlemle meşgul. Biraz sonra yeniden deneyin.',
      en: 'Not saved: the database is busy with something else. Try again in a moment.',
    },
  },
]

/** SQLite's own, through the wrappers of Payload, drizzle and libsql. */
function codeOf(error: unknown): string {
  let cause = error
  for (let depth = 0; cause instanceof Error && depth < 6; depth++, cause = cause.cause) {
    const { code } = cause as { code?: unknown }
    if (typeof code === 'string' && code.startsWith('SQLITE_')) return code
  }
  return ''
}
