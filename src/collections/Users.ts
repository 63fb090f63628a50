import type { Access, CollectionConfig } from 'payload'

import { isAdmin, isEditor, isStaff, queryGuards } from '@/access'
import { withCleanText } from '@/fields/cleanText'
import { idField } from '@/fields/id'
import { forgetPasswordWithoutWaiting } from '@/hooks/users/forgetPasswordWithoutWaiting'
import { keepOwnRole } from '@/hooks/users/keepOwnRole'
import { closedFirstRegister, refuseFirstRegister } from '@/hooks/users/refuseFirstRegister'
import { requireLongPassword } from '@/hooks/users/requireLongPassword'
import { roleField } from './users/role'

const ten = 10 * 60 * 1000
const workingDay = 8 * 60 * 60

/** The accounts of the newsroom's people. What readers see of a writer is an author. */
export function users({ secureCookies }: { secureCookies: boolean }): CollectionConfig {
  return withCleanText({
    slug: 'users',
    labels: { singular: { tr: 'Hesap', en: 'Account' }, plural: { tr: 'Hesaplar', en: 'Accounts' } },
    admin: {
      group: { tr: 'Yönetim', en: 'Administration' },
      useAsTitle: 'name',
      defaultColumns: ['name', 'email', 'role', 'updatedAt'],
      listSearchableFields: ['name', 'email'],
      description: {
        tr: 'Haber odasında çalışanların giriş hesapları.',
        en: 'What the people of the newsroom log in with.',
      },
    },
    auth: {
      maxLoginAttempts: 5,
      lockTime: ten,
      tokenExpiration: workingDay,
      useSessions: true,
      cookies: { secure: secureCookies, sameSite: 'Lax' },
    },
    access: {
      admin: isStaff,
      read: readSelfOrEditor,
      create: isAdmin,
      update: updateSelfOrAdmin,
      delete: deleteOthersByAdmin,
      unlock: isAdmin,
    },
    endpoints: [closedFirstRegister],
    hooks: {
      beforeOperation: [
        ...queryGuards,
        refuseFirstRegister,
        requireLongPassword,
        forgetPasswordWithoutWaiting,
      ],
      beforeChange: [keepOwnRole],
    },
    defaultSort: 'name',
    fields: [
      {
        name: 'name',
        type: 'text',
        label: { tr: 'Adı soyadı', en: 'Full name' },
        required: true,
        maxLength: 150,
      },
      roleField,
      idField,
    ],
  })
}

/** Editors see who is there; reporters see themselves. */
const readSelfOrEditor: Access = ({ req }) => {
  if (isEditor({ req })) return true
  return isStaff({ req }) && req.user ? { id: { equals: req.user.id } } : false
}

const updateSelfOrAdmin: Access = ({ req }) => {
  if (isAdmin({ req })) return true
  return isStaff({ req }) && req.user ? { id: { equals: req.user.id } } : false
}

/** Nobody deletes their own account, so that the last admin cannot go. */
const deleteOthersByAdmin: Access = ({ req }) =>
  isAdmin({ req }) && req.user ? { id: { not_equals: req.user.id } } : false
