/** The guards of the notes that editors write to each other. */
import type { Guard } from '../guard'

const NOTES = 'tests/workflow/notes.test.ts'

const notes = (file: string) => `src/plugins/workflow/notes/${file}`

export const guards: Guard[] = [
  {
    name: 'notes: only who may read the document has to do with its notes',
    file: notes('acts.ts'),
    find: 'const now = await readable(its, { id }, req)',
    replace: "const now = await readable(its, { id, system: 'anybody' }, req)",
    test: NOTES,
  },
  {
    name: 'notes: only its author changes or deletes a note',
    file: notes('acts.ts'),
    find: 'if (row.by !== asker.id)',
    replace: 'if (!row.by)',
    test: NOTES,
  },
  {
    name: 'notes: a note is reached by way of its own document only',
    file: notes('rows.ts'),
    find: '{ and: [{ id: { equals: id } }, onDocument(on)] }',
    replace: '{ and: [{ id: { equals: id } }, { ofCollection: { equals: on.collection } }] }',
    test: NOTES,
  },
  {
    name: 'notes: only people who may read the document are mentioned',
    file: 'src/plugins/workflow/acts/whoMayRead.ts',
    find: 'rolesOf(req, its).length > 0 && (await isAmongReadable(its, { id, draft: true }, req))',
    replace: 'rolesOf(req, its).length > 0 || (await isAmongReadable(its, { id, draft: true }, req))',
    test: NOTES,
  },
  {
    name: 'notes: a document that is deleted takes its notes with it',
    file: 'src/plugins/workflow/gate/dropRowsWith.ts',
    find: '    await dropNotesOf(req.payload, document, req)\n',
    replace: '    if (!id) await dropNotesOf(req.payload, document, req)\n',
    test: NOTES,
  },
  {
    name: 'notes: the collection is closed to every API',
    file: 'src/plugins/workflow/fields/closedCollection.ts',
    find: 'const nobody = () => false',
    replace: 'const nobody = () => true',
    test: NOTES,
  },
]
