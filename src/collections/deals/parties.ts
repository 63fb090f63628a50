import type { ArrayField } from 'payload'

import { say } from '@/access/say'
import { choiceField } from '@/fields/choice'
import { isPublishing } from '@/fields/isPublishing'
import { idOf, relationField } from '@/fields/relation'
import { partyRoles } from './options'
import { rowIndexOf, rowsOf, type DealData, type PartyRow } from './shape'

/**
 * Who makes the deal. A deal with one party is refused, in drafts too; a draft without any is one that
 * somebody has just begun. No company stands twice in one role.
 */
export const partiesField: ArrayField = {
  name: 'parties',
  type: 'array',
  interfaceName: 'DealParty',
  label: { tr: 'Taraflar', en: 'Parties' },
  labels: { singular: { tr: 'Taraf', en: 'Party' }, plural: { tr: 'Taraflar', en: 'Parties' } },
  // Not `required`: GraphQL would then promise a role in each row of a draft too, and fail where none is chosen yet.
  validate: (value, { data, req }) => {
    const count = Array.isArray(value) ? value.length : 0
    if (count >= 2 || (count === 0 && !isPublishing(data))) return true
    return say(req, tooFew)
  },
  admin: {
    description: {
      tr: 'En az iki taraf. Bir şirket farklı rollerle birden çok kez yer alabilir.',
      en: 'At least two. A company may stand here more than once, in different roles.',
    },
    components: {
      RowLabel: {
        path: '/collections/admin/RowLabel#RowLabel',
        clientProps: {
          parts: [
            { field: 'company', collection: 'companies' },
            { field: 'role', options: partyRoles },
          ],
        },
      },
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        relationField({
          name: 'company',
          label: { tr: 'Şirket', en: 'Company' },
          relationTo: 'companies',
          required: true,
          index: true,
          admin: { width: '60%' },
          refuse: (_, { data, path, req, siblingData }) => {
            const rows = rowsOf((data as DealData).parties)
            return isRepeated(rows, rowIndexOf(rows, { path, siblingData })) ? say(req, repeated) : undefined
          },
        }),
        choiceField({
          name: 'role',
          label: { tr: 'Rolü', en: 'Role' },
          options: partyRoles,
          required: true,
          admin: { width: '40%' },
        }),
      ],
    },
  ],
}

/** True for the second and each later row with the same company in the same role. */
function isRepeated(rows: PartyRow[], index: number): boolean {
  const row = rows[index]
  const company = idOf(row?.company)
  if (!row?.role || !company) return false
  return rows.slice(0, index).some((other) => other.role === row.role && idOf(other.company) === company)
}

const tooFew = {
  tr: 'Bir anlaşmanın en az iki tarafı olur. Bir taraf daha ekleyin.',
  en: 'A deal has at least two parties. Add another one.',
}

const repeated = {
  tr: 'Bu şirket aynı rolle zaten taraflar arasında. Birini silin ya da rolünü değiştirin.',
  en: 'This company is already a party in the same role. Remove one of them, or change its role.',
}
