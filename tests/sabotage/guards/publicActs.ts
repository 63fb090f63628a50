/** The guards of what is said in public: corrections, retractions, public history. */
import type { Guard } from '../guard'

const CORRECT = 'tests/workflow/correct.test.ts'
const RETRACT = 'tests/workflow/retract.test.ts'
const RETRACT_FEEDS = 'tests/workflow/retractFeeds.test.ts'
const HISTORY = 'tests/workflow/publicHistory.test.ts'

const workflow = (file: string) => `src/plugins/workflow/${file}`

export const guards: Guard[] = [
  {
    name: 'public: a correction says what was wrong and what is right',
    file: workflow('acts/publicTexts.ts'),
    find: "if (!texts.every(isText)) return refusal(req, 'note-needed', sentence, { values })",
    replace: "if (texts.length === 0) return refusal(req, 'note-needed', sentence, { values })",
    test: CORRECT,
  },
  {
    name: 'public: a note has no characters that no feed can say',
    file: workflow('acts/publicTexts.ts'),
    find: 'return isClean ? undefined',
    replace: 'return isClean || texts ? undefined',
    test: RETRACT,
  },
  {
    name: 'public: a save does not write what was said',
    file: workflow('gate/beforeChange.ts'),
    find: '...carried(gated.workflow, notesOf({ ...main })),',
    replace: '...carried(gated.workflow, notesOf(main ? data : {})),',
    test: CORRECT,
  },
  {
    name: 'public: an act writes what was said, not what an old version says',
    file: workflow('acts/writeAct.ts'),
    find: '...carried(its.workflow, notes)',
    replace: '...(notes ? {} : carried(its.workflow, notes))',
    test: CORRECT,
  },
  {
    name: 'public: a text that waits knows what was said',
    file: workflow('acts/bringBackPending.ts'),
    find: '...carried(its.workflow, notesOf(top.doc)),',
    replace: '',
    test: CORRECT,
  },
  {
    name: 'public: a retraction keeps nothing of a draft',
    file: workflow('acts/retract.ts'),
    find: 'return now.live ? now.main',
    replace: 'return now.live ? now.newest.doc',
    test: RETRACT,
  },
  {
    name: 'public: what is retracted is not saved',
    file: workflow('gate/beforeChange.ts'),
    find: '  refuseIfFrozen(req, gated, main, newest)\n',
    replace: '  if (!newest) refuseIfFrozen(req, gated, main, newest)\n',
    test: RETRACT,
  },
  {
    name: 'public: what is retracted is not deleted',
    file: workflow('gate/beforeDelete.ts'),
    find: '    refuseIfFrozen(req, gated, main, newest)\n',
    replace: '    if (!newest) refuseIfFrozen(req, gated, main, newest)\n',
    test: RETRACT,
  },
  {
    name: 'public: retracting is a right of its own',
    file: workflow('model/withPublicActs.ts'),
    find: "right: 'retract',",
    replace: "right: 'correct',",
    test: RETRACT,
  },
  {
    name: 'public: what is published again is not taken back any more',
    file: workflow('acts/publishVersion.ts'),
    find: 'notes: { ...act.notes, retraction: null },',
    replace: 'notes: act.notes,',
    test: RETRACT,
  },
  {
    name: 'public: pictures go with what showed them',
    file: 'src/plugins/feeds/reconciler/hideAfter.ts',
    find: 'if (await fed.isStillShown(payload, ref.id)) return false',
    replace: 'if (fed.isStillShown !== undefined) return false',
    test: RETRACT_FEEDS,
  },
  {
    name: 'public: pictures stay with what else shows them',
    file: 'src/plugins/feeds/reconciler/hideAfter.ts',
    find: 'if (await fed.isStillShown(payload, ref.id)) return false',
    replace: '',
    test: RETRACT_FEEDS,
  },
  {
    name: 'public: a retraction is said in the feeds',
    file: 'src/reader/feedViews.ts',
    find: '  notices: { tag: retractedFrom, present: presentRetraction },\n',
    replace: '',
    test: RETRACT_FEEDS,
  },
  {
    name: 'public: nobody but editors looks back',
    file: workflow('history/publicStateAt.ts'),
    find: 'if (req.user && mayRead === true) return',
    replace: 'if (req.user ?? mayRead) return',
    test: 'tests/workflow/correctFeeds.test.ts',
  },
  {
    name: 'public: the history knows what took a text off',
    file: workflow('history/publicStates.ts'),
    find: "if (effect === 'retract') return [{ ...turn, kind: 'notice' }]",
    replace: '',
    test: HISTORY,
  },
]
