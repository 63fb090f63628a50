/** The guards of single fields. */
import type { Guard } from '../guard'

const TEST = 'tests/access/fields.test.ts'

export const guards: Guard[] = [
  {
    name: 'fields: roles are shown to admins, and each their own',
    file: 'src/collections/users/role.ts',
    find: 'read: (args) => isAdmin(args) || isSelf(args)',
    replace: 'read: (args) => Boolean(args)',
    test: TEST,
  },
  {
    name: 'fields: who made a document is shown to staff only',
    file: 'src/fields/createdBy.ts',
    find: 'read: ({ req }) => Boolean(req.user)',
    replace: 'read: ({ req }) => Boolean(req)',
    test: TEST,
  },
  {
    name: 'fields: what is derived is written by nobody',
    file: 'src/collections/articles/sidebar.ts',
    find: '    access: { create: nobody, update: nobody },\n',
    replace: '',
    test: TEST,
  },
  {
    name: 'fields: the end of a preview link is moved by nobody',
    file: 'src/collections/previewLinks/fields.ts',
    find: '      access: { update: nobody },\n      validate: (value, options) => {',
    replace: '      validate: (value, options) => {',
    test: TEST,
  },
]
