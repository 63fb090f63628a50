/** What a document is, to the eye: and what each act and each save makes of it. Written from docs/workflow.md. */
export interface State {
  text: string
  stage: string
  /** What the public sees. */
  public: string | null
  /** What is approved, and waits or is public. */
  approved: string | null
  /** Entries of its record. */
  entries: number
}

export const fresh = (text: string): State => ({
  text,
  stage: 'draft',
  public: null,
  approved: null,
  entries: 0,
})

const moves: Record<string, string> = {
  submit: 'inReview',
  withdraw: 'draft',
  requestChanges: 'changesRequested',
  archive: 'archived',
  reopen: 'draft',
}

/** What is there after an act that was done. */
export function after(state: State, act: string): State {
  return { ...state, ...changes(state, act), entries: state.entries + 1 }
}

function changes({ text, approved, stage }: State, act: string): Partial<State> {
  switch (act) {
    case 'approve':
    case 'approveAlone':
      return { stage: 'approved', approved: text }
    case 'publish':
      return { public: approved, stage: approved === text ? 'published' : stage }
    case 'fix':
      return { public: text, approved: null, stage: 'published' }
    case 'unpublish':
      return { public: null, approved: null, stage: 'draft' }
    case 'check':
      return {}
    case 'requestChanges':
      return { stage: moves[act], approved: approved === text ? null : approved }
    case 'archive':
      return { stage: moves[act], approved: null }
    default:
      return { stage: moves[act] }
  }
}

/** What is there after a save. The text that was approved or is public has its stage again. */
export function saved(state: State, text: string): State {
  if (text === state.text) return state
  const stage = ['approved', 'published'].includes(state.stage) ? 'draft' : state.stage
  if (state.stage !== 'draft' || text === '') return { ...state, text, stage }
  if (text === state.approved && text !== state.public) return { ...state, text, stage: 'approved' }
  return { ...state, text, stage: text === state.public ? 'published' : 'draft' }
}

/** What may never be: a sentence, or nothing. */
export function broken(state: State, everApproved: Set<string>): string | undefined {
  if (state.public !== null && !everApproved.has(state.public))
    return `"${state.public}" is public, unapproved`
  if (state.stage === 'published' && state.public !== state.text)
    return 'published, and the public sees another text'
  if (state.stage === 'archived' && state.public !== null) return 'archived, and public'
  return undefined
}
