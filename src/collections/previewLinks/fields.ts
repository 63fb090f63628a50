import type { Field } from 'payload'
import { date } from 'payload/shared'

import { nobody, say } from '@/access'

/** @returns the whole address; it holds for as long as the link does. */
export type LinkAddressOf = (link: { id: string; expiresAt: string }) => Promise<string>

/** Days. */
const LONGEST = 30
const day = 86_400_000

/** What a link says of itself. Once it is made, it can only be ended. */
export function linkFields(addressOf: LinkAddressOf): Field[] {
  return [
    {
      name: 'ofCollection',
      type: 'select',
      label: { tr: 'Koleksiyon', en: 'Collection' },
      options: ['articles', 'companies', 'deals'],
      required: true,
      access: { update: nobody },
    },
    {
      name: 'document',
      type: 'text',
      label: { tr: 'Belge', en: 'Document' },
      required: true,
      index: true,
      access: { update: nobody },
    },
    {
      name: 'language',
      type: 'select',
      label: { tr: 'Dil', en: 'Language' },
      options: ['tr', 'en'],
      defaultValue: 'tr',
      required: true,
      access: { update: nobody },
    },
    {
      name: 'forWhom',
      type: 'text',
      label: { tr: 'Kimin için', en: 'For whom' },
      maxLength: 150,
      access: { update: nobody },
    },
    {
      name: 'expiresAt',
      type: 'date',
      label: { tr: 'Son geçerlilik', en: 'Valid until' },
      required: true,
      index: true,
      defaultValue: () => new Date(Date.now() + 3 * day).toISOString(),
      access: { update: nobody },
      validate: (value, options) => {
        const until = value ? new Date(value).getTime() : 0
        if (options.operation === 'create' && (until <= Date.now() || until > Date.now() + LONGEST * day))
          return say(options.req, wrongEnd)
        return date(value, options)
      },
    },
    {
      name: 'revokedAt',
      type: 'date',
      label: { tr: 'Geçersiz kılındı', en: 'Revoked' },
      access: { create: nobody },
      hooks: {
        // The server's time, and for good.
        beforeChange: [
          ({ originalDoc, value }) =>
            (originalDoc as { revokedAt?: string } | undefined)?.revokedAt ??
            (value ? new Date().toISOString() : null),
        ],
      },
    },
    {
      name: 'number',
      type: 'number',
      label: { tr: 'Sürüm', en: 'Version' },
      access: { create: nobody, update: nobody },
    },
    {
      name: 'text',
      type: 'json',
      label: { tr: 'Metin', en: 'Text' },
      access: { create: nobody, read: nobody, update: nobody },
    },
    {
      name: 'url',
      type: 'text',
      virtual: true,
      label: { tr: 'Adres', en: 'Address' },
      hooks: {
        afterRead: [
          ({ siblingData }) => {
            const { id, expiresAt, revokedAt } = siblingData as Record<string, string | undefined>
            return id && expiresAt && !revokedAt ? addressOf({ id, expiresAt }) : null
          },
        ],
      },
    },
  ]
}

const wrongEnd = {
  tr: `Bir bağlantı, ileri bir zamana kadar ve en çok ${LONGEST} gün geçerli olabilir.`,
  en: `A link can be valid until a time to come, for at most ${LONGEST} days.`,
}
