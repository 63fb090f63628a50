import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { EmailAdapter } from 'payload'

import { env } from '../env'
import { mailInFolder } from './mailInFolder'

const sender = { defaultFromAddress: env.MAIL_FROM, defaultFromName: 'Newsroom' }

/** Without a mail server: the log says to whom and about what, and not what (it may hold a link to reset a password). */
const logged: EmailAdapter = ({ payload }) => ({
  name: 'log',
  ...sender,
  sendEmail: (message) => {
    payload.logger.info({ to: message.to, subject: message.subject }, 'Mail not sent: SMTP_URL is not set.')
    return Promise.resolve()
  },
})

/** Mail by SMTP where `SMTP_URL` names a server; else into the folder that `MAIL_DIR` names. */
export const mail = chosen()

function chosen(): EmailAdapter | Promise<EmailAdapter> {
  if (env.SMTP_URL)
    return nodemailerAdapter({ ...sender, skipVerify: true, transportOptions: { url: env.SMTP_URL } })
  return env.MAIL_DIR ? mailInFolder(env.MAIL_DIR, sender) : logged
}
