import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { randomUUID } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import type { EmailAdapter } from 'payload'

interface Sender {
  defaultFromAddress: string
  defaultFromName: string
}

/**
 * Mail as files (.eml, RFC 5322) that any mail program opens, named by their time; for those who try the newsroom
 * without a mail server. Only this account of the machine may read them: one may hold a link to reset a password.
 */
export async function mailInFolder(folder: string, sender: Sender): Promise<EmailAdapter> {
  // Nodemailer's own way to be given the message instead of sending it.
  const options = { streamTransport: true, buffer: true, newline: 'unix' }
  const composing = await nodemailerAdapter({
    ...sender,
    skipVerify: true,
    transportOptions: options as object,
  })
  return (at) => {
    const composer = composing(at)
    return {
      ...composer,
      name: 'folder',
      async sendEmail(message) {
        const { message: composed } = (await composer.sendEmail(message)) as { message: Buffer }
        await fs.mkdir(folder, { recursive: true, mode: 0o700 })
        const name = `${new Date().toISOString().replaceAll(':', '-')}-${randomUUID().slice(0, 8)}.eml`
        await fs.writeFile(path.join(folder, name), composed, { mode: 0o600, flag: 'wx' })
      },
    }
  }
}
