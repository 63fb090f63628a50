import type { RelationshipField } from 'payload'
import { relationship } from 'payload/shared'

import { say } from '@/access/say'
import { isPublishing } from '@/fields/isPublishing'
import type { ClaimRow } from './shape'

/** Which collection each kind of claimant is chosen from. The press, the agreement and the unknown have no name. */
const collectionOf: Record<string, string> = { company: 'companies', person: 'persons' }

/** The companies or persons who say so. */
export const claimantsField: RelationshipField = {
  name: 'claimants',
  type: 'relationship',
  relationTo: ['companies', 'persons'],
  hasMany: true,
  label: { tr: 'Söyleyenler', en: 'Claimants' },
  validate: (value, options) => {
    const { data, req, siblingData } = options
    const collection = collectionOf[(siblingData as ClaimRow).claimantKind ?? '']
    const given = Array.isArray(value) ? value : []
    if (given.length === 0) {
      return !collection || !isPublishing(data) || say(req, whoSaysSo)
    }
    if (given.some(({ relationTo }: { relationTo?: string }) => relationTo !== collection)) {
      return say(req, notOfThatKind)
    }
    return relationship(value, options)
  },
  admin: {
    description: {
      tr: 'Yalnızca şirket veya kişi söylüyorsa doldurun.',
      en: 'Only when a company or a person says so.',
    },
  },
}

const whoSaysSo = {
  tr: 'Kimin söylediğini seçin ya da “Kim söylüyor” alanını değiştirin.',
  en: 'Choose who says so, or change “Who says so”.',
}

const notOfThatKind = {
  tr: 'Seçilenler “Kim söylüyor” alanına uymuyor: şirketse yalnızca şirketler, kişiyse yalnızca kişiler; diğerlerinde boş kalır.',
  en: 'These do not fit “Who says so”: companies for a company, persons for a person, and nobody for the others.',
}
