/**
 * The guards of the gate, the locks and the pruning, each with the
 * patch that switches it off and the test that has to turn red.
 */
import type { Guard } from '../guard'

const GATE = 'tests/workflow/gate.test.ts'
const SYSTEM = 'tests/workflow/gateSystem.test.ts'
const EDITORS = 'tests/workflow/twoEditors.test.ts'
const AROUND = 'tests/workflow/around.test.ts'
const UPLOADS = 'tests/workflow/uploads.test.ts'
const PRUNING = 'tests/workflow/pruning.test.ts'

const gate = (file: string) => `src/plugins/workflow/gate/${file}`
const locks = (file: string) => `src/plugins/workflow/locks/${file}`

export const guards: Guard[] = [
  {
    name: 'gate: what a call asks for by its flags',
    file: gate('beforeOperation.ts'),
    find: "const no = operation === 'delete' ? undefined : decideFlags(flagsOf(args))",
    replace:
      'const no = decideFlags({ ...flagsOf(args), status: 0, oneLanguage: false, unpublishAll: false })',
    test: GATE,
  },
  {
    name: 'gate: a single language is not published past the door',
    file: gate('decideSave.ts'),
    find: 'if (flags.oneLanguage)',
    replace: 'if (flags.oneLanguage && flags.publishAll)',
    test: GATE,
  },
  {
    name: 'gate: all languages are not taken off past the door',
    file: gate('decideSave.ts'),
    find: 'if (flags.unpublishAll)',
    replace: 'if (flags.unpublishAll && flags.publishAll)',
    test: GATE,
  },
  {
    name: 'gate: what the public sees is not changed directly',
    file: gate('decideSave.ts'),
    find: 'if (ticket.draft) return undefined\n    return ticket.asksForDraft',
    replace: 'if (ticket.draft || !ticket.asksForDraft) return undefined\n    return ticket.asksForDraft',
    test: GATE,
  },
  {
    name: 'gate: a save does not take off',
    file: gate('decideSave.ts'),
    find: 'if (ticket.draft) return undefined\n    return ticket.asksForDraft',
    replace: 'if (ticket.draft || ticket.asksForDraft) return undefined\n    return ticket.asksForDraft',
    test: GATE,
  },
  {
    name: 'gate: what is public is not trashed',
    file: gate('decideSave.ts'),
    find: 'if (ticket.trash === true)',
    replace: 'if (ticket.trash === true && ticket.bulk)',
    test: GATE,
  },
  {
    name: 'gate: a bulk update does not bury a draft',
    file: gate('decideSave.ts'),
    find: 'if (ticket.bulk && !ticket.draft && pending)',
    replace: 'if (ticket.bulk && ticket.draft && pending)',
    test: GATE,
  },
  {
    name: 'gate: an old version comes back as a draft only',
    file: gate('decideSave.ts'),
    find: 'if (!isPublic(main) && !saysPublished(status)) return undefined',
    replace: 'if (main) return undefined',
    test: GATE,
  },
  {
    name: 'gate: what is public is not deleted',
    file: gate('beforeDelete.ts'),
    find: 'if (!isPublic(main)) return refuseScheduled(req, newest)',
    replace: 'if (main) return refuseScheduled(req, newest)',
    test: GATE,
  },
  {
    name: 'gate: nobody writes the workflow’s fields',
    file: gate('beforeChange.ts'),
    find: '      [groupName]: own,\n',
    replace: "      [groupName]: 'workflow' in data ? data.workflow : own,\n",
    test: GATE,
  },
  {
    name: 'gate: what it does not know is refused',
    file: gate('beforeChange.ts'),
    find: "if (!ticket) throw refuse(req, 'use-the-door', 'unclassified')",
    replace: 'if (!ticket) return data',
    test: GATE,
  },
  {
    name: 'gate: what goes into the trash goes as a whole',
    file: gate('beforeOperation.ts'),
    find: '(Boolean(args.draft) || copy) && trash !== true',
    replace: 'Boolean(args.draft) || copy',
    test: 'tests/workflow/trash.test.ts',
  },
  {
    name: 'gate: nobody brings a ticket of their own',
    file: gate('ticket.ts'),
    find: 'return { ...(isRecord(data) ? data : {}), [IN_DATA]: ticket }',
    replace: 'return { [IN_DATA]: ticket, ...(isRecord(data) ? data : {}) }',
    test: GATE,
  },
  {
    name: 'mark: good for its own document',
    file: gate('mark.ts'),
    find: 'return given?.collection === collection && given.id === String(id) ? given : undefined',
    replace: 'return given?.collection === collection ? given : undefined',
    test: GATE,
  },
  {
    name: 'mark: good once',
    file: gate('mark.ts'),
    find: 'if (given.spent.has(step) || ',
    replace: 'if (',
    test: GATE,
  },
  {
    name: 'system: the reason is for one call',
    file: gate('system.ts'),
    find: 'req.context = rest',
    replace: 'void rest',
    test: SYSTEM,
  },
  {
    name: 'system: a reason is needed',
    file: gate('system.ts'),
    find: "if (typeof system !== 'string' || system.trim() === '') return undefined",
    replace: "if (typeof system !== 'string') return undefined",
    test: SYSTEM,
  },
  {
    name: 'system: what it does is recorded',
    file: gate('systemAct.ts'),
    find: '[groupName]: withIntent(fields, entry)',
    replace: '[groupName]: fields',
    test: SYSTEM,
  },
  {
    name: 'two editors: no save over a newer version',
    file: locks('refuseIfChangedMeanwhile.ts'),
    find: "throw refuse(req, 'changed-meanwhile', 'changedMeanwhile', {",
    replace: "void refuse(req, 'changed-meanwhile', 'changedMeanwhile', {",
    test: EDITORS,
  },
  {
    name: 'two editors: somebody else’s autosave is newer',
    file: locks('refuseIfChangedMeanwhile.ts'),
    find: 'if (newest.autosave && req.user && author === String(req.user.id)) return',
    replace: 'if (newest.autosave && req.user) return',
    test: EDITORS,
  },
  {
    name: 'two editors: a header is of its own request',
    file: locks('seenBy.ts'),
    find: "if (req.payloadAPI !== 'REST' || String(req.routeParams?.id) !== String(id)) return undefined",
    replace: "if (req.payloadAPI !== 'REST') return undefined",
    test: EDITORS,
  },
  {
    name: 'two editors: who writes keeps the document over the form’s own saves',
    file: locks('keepOwnLock.ts'),
    find: 'if (!req.user || held',
    replace: 'if (req.user || held',
    test: EDITORS,
  },
  {
    name: 'two editors: nobody lets go of somebody else’s document',
    file: locks('release.ts'),
    find: 'lock !== undefined && isOwnLock(lock, req)',
    replace: 'lock !== undefined',
    test: EDITORS,
  },
  {
    name: 'gate: several documents are put into the trash together, and not edited',
    file: 'src/plugins/workflow/endpoints/trashMany.ts',
    find: 'if (!isTrashing) throw',
    replace: 'if (!isTrashing && !data) throw',
    test: 'tests/workflow/trashMany.test.ts',
  },
  {
    name: 'two editors: a lock is honoured',
    file: locks('refuseIfLocked.ts'),
    find: 'if (!lock) return\n',
    replace: 'if (lock || !lock) return\n',
    test: EDITORS,
  },
  {
    name: 'two editors: who may not change a document does not learn who is at it',
    file: locks('refuseIfLocked.ts'),
    find: 'if (!(await mayChange(call))) return',
    replace: '',
    test: EDITORS,
  },
  {
    name: 'two editors: who may not change a document does not take it over',
    file: locks('takeOver.ts'),
    find: "if (!may) throw refuse(req, 'not-your-right', 'notYourRight')",
    replace: "if (!newest) throw refuse(req, 'not-found', 'notFound')",
    test: EDITORS,
  },
  {
    name: 'pruning: spares what was public',
    file: 'src/plugins/workflow/versions/pruneVersions.ts',
    find: "{ 'version._status': { not_equals: 'published' } },",
    replace: '',
    test: PRUNING,
  },
  {
    name: 'pruning: spares what is under review or approved',
    file: 'src/plugins/workflow/versions/pruneVersions.ts',
    find: 'const gone = surplus.filter((id) => !spared.has(String(id)))',
    replace: 'const gone = surplus.filter((id) => spared.size >= 0 && id)',
    test: PRUNING,
  },
  {
    name: 'pruning: Payload’s own is off',
    file: 'src/plugins/workflow/versions/takeOverMaxPerDoc.ts',
    find: 'versions: { ...own, maxPerDoc: 0 }',
    replace: 'versions: { ...own }',
    test: PRUNING,
  },
  {
    name: 'gate: what hooks of fields make of a save, in the main row',
    file: 'src/plugins/workflow/approval/noteChanges.ts',
    find: 'if (!isTheDoors) refuseUnasked(payload, args.collection, args.data, args.req)',
    replace: 'void isTheDoors',
    test: AROUND,
  },
  {
    name: 'gate: what hooks of fields make of a draft, in its version',
    file: 'src/plugins/workflow/approval/noteChanges.ts',
    find: 'refuseUnasked(payload, collection, data, req)',
    replace: '',
    test: AROUND,
  },
  {
    name: 'gate: what hooks of fields make of a new document',
    file: 'src/plugins/workflow/approval/noteChanges.ts',
    find: 'refuseUnasked(payload, args.collection, args.data, args.req)\n    return create(args)',
    replace: 'return create(args)',
    test: AROUND,
  },
  {
    name: 'gate: a file is refused before Payload deletes the one of before',
    file: gate('beforeOperation.ts'),
    find: "if (operation === 'update' && req.file &&",
    replace: "if (operation === 'create' && req.file &&",
    test: UPLOADS,
  },
  {
    name: 'gate: the file of what is public',
    file: gate('guardFile.ts'),
    find: "throw refuse(req, 'public-stays', 'filePublic')",
    replace: 'return',
    test: UPLOADS,
  },
  {
    name: 'gate: the file of what is approved',
    file: gate('guardFile.ts'),
    find: "throw refuse(req, 'public-stays', 'fileApproved', { use: back?.[0] })",
    replace: 'void back',
    test: UPLOADS,
  },
]
