import type { FieldAccess, SelectField } from 'payload'

import { isAdmin } from '@/access'

const isSelf: FieldAccess = ({ id, doc, req }) => {
  const whose: unknown = id ?? (doc as { id?: unknown } | undefined)?.id
  return Boolean(req.user) && whose === req.user?.id
}

/**
 * What somebody may do. Admins give roles to others; nobody writes their own. It is in the token for the
 * admin's convenience, and read from the database at each request.
 */
export const roleField: SelectField = {
  name: 'role',
  type: 'select',
  label: { tr: 'Rol', en: 'Role' },
  required: true,
  defaultValue: 'reporter',
  saveToJWT: true,
  options: [
    { value: 'reporter', label: { tr: 'Muhabir', en: 'Reporter' } },
    { value: 'editor', label: { tr: 'Editör', en: 'Editor' } },
    { value: 'chief', label: { tr: 'Yazı işleri müdürü', en: 'Chief editor' } },
    { value: 'admin', label: { tr: 'Yönetici', en: 'Administrator' } },
  ],
  access: {
    read: (args) => isAdmin(args) || isSelf(args),
    create: isAdmin,
    update: (args) => isAdmin(args) && !isSelf(args),
  },
  admin: {
    position: 'sidebar',
    disableBulkEdit: true,
    description: {
      tr: 'Muhabir taslak yazar; editör yayımlar; yazı işleri müdürü kalıcı olarak siler ve siteyi düzenler; yönetici hesapları yönetir.',
      en: 'Reporters write drafts; editors publish; the chief editor deletes for ever and edits the site; administrators manage accounts.',
    },
  },
}
