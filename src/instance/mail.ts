import type { NodemailerAdapterArgs } from '@payloadcms/email-nodemailer'

import { env } from '../env'

/** Mail by SMTP where `SMTP_URL` names a server; else it is written to nowhere but kept whole for the log. */
export const mail: NodemailerAdapterArgs = {
  defaultFromAddress: env.MAIL_FROM,
  defaultFromName: 'Newsroom',
  skipVerify: true,
  transportOptions: env.SMTP_URL ? { url: env.SMTP_URL } : { jsonTransport: true },
}
