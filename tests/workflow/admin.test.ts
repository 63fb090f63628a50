/** What the plugin puts into a project's admin, and what its components decide without a browser. */
import type { CollectionConfig, Config } from 'payload'

import { consequenceOf } from '@/plugins/workflow/admin/bar/consequence'
import { publicLine } from '@/plugins/workflow/admin/bar/publicLine'
import { possibleForSome } from '@/plugins/workflow/admin/list/useChosenStates'
import { shownWorkflow } from '@/plugins/workflow/admin/shownWorkflow'
import { withWorkflowAdmin } from '@/plugins/workflow/admin/withWorkflowAdmin'
import { newsroomWorkflow } from '@/plugins/workflow/model/newsroomWorkflow'
import { withTranslations } from '@/plugins/workflow/translations'
import { en } from '@/plugins/workflow/translations/en'
import { tr } from '@/plugins/workflow/translations/tr'
import type { PossibleAct, VersionRef, WorkflowState } from '@/plugins/workflow/types'

const own: CollectionConfig = {
  slug: 'pages',
  fields: [{ name: 'title', type: 'text' }],
  admin: {
    defaultColumns: ['title', '_status'],
    components: {
      edit: { beforeDocumentControls: ['/Own#Before'], SaveDraftButton: '/Own#Save' },
      listMenuItems: ['/Own#Item'],
    },
  },
}
const pages = withWorkflowAdmin(own, { users: 'people', workflow: newsroomWorkflow })
const { edit, listMenuItems } = pages.admin?.components ?? {}
const pathOf = (component: unknown) => (component as { path: string }).path

describe('the admin of a collection with a workflow', () => {
  it('has no control of Payload that publishes, unpublishes, or changes several documents at once', () => {
    expect(pathOf(edit?.PublishButton)).toBe('payload-newsroom/workflow/client#ActsInsteadOfPublish')
    expect(pathOf(edit?.UnpublishButton)).toBe('payload-newsroom/workflow/client#Nothing')
    expect(pathOf(edit?.Status)).toBe('payload-newsroom/workflow/client#StageStatus')
    expect(pages.disableBulkEdit).toBe(true)
  })

  it("keeps the project's own components and the draft button", () => {
    expect(edit?.beforeDocumentControls?.[0]).toBe('/Own#Before')
    expect(edit?.SaveDraftButton).toBe('/Own#Save')
    expect(listMenuItems?.[0]).toBe('/Own#Item')
  })

  it('says in the list what the public sees and who goes on with it, in the place of the status', () => {
    expect(pages.admin?.defaultColumns).toEqual(['title', 'workflowState', 'workflow.assignee'])
  })

  it('begins the sidebar with the checklist and the notes, and ends it with the history', () => {
    const names = pages.fields.map((field) => ('name' in field ? field.name : field.type))
    expect(names).toEqual(['workflowState', 'workflowNotes', 'title', 'workflowHistory'])
  })

  it('brings its own form and its own way back from a version, unless the project has its own views', () => {
    const edit = pages.admin?.components?.views?.edit as Record<
      string,
      { Component?: object; actions?: object[] }
    >
    expect(edit.default?.Component).toMatchObject({ path: 'payload-newsroom/workflow/client#EditView' })
    expect(edit.version?.actions).toEqual([
      { path: 'payload-newsroom/workflow/client#RestoreVersion', clientProps: { collection: 'pages' } },
    ])
    const withViews = (edit: object): CollectionConfig => ({
      ...own,
      admin: { components: { views: { edit: edit as never } } },
    })
    const editOf = (given: object) =>
      withWorkflowAdmin(withViews(given), { users: 'people', workflow: newsroomWorkflow }).admin?.components
        ?.views?.edit
    expect(
      editOf({ default: { Component: '/Own#Form' }, version: { actions: ['/Own#Action'] } }),
    ).toMatchObject({
      default: { Component: '/Own#Form' },
      version: { actions: ['/Own#Action', { clientProps: { collection: 'pages' } }] },
    })
    const root = { root: { Component: '/Own#Everything' } }
    expect(editOf(root)).toEqual(root)
  })

  it('compares content between two versions, and of what is kept beside it only number and stage', () => {
    const fields: CollectionConfig['fields'] = [
      { name: 'workflow', type: 'group', fields: [] },
      { name: 'derived', type: 'text', custom: { content: false } },
      { name: 'title', type: 'text' },
    ]
    const given = withWorkflowAdmin({ ...own, fields }, { users: 'people', workflow: newsroomWorkflow })
    const shown = given.fields.map((field) => field.admin?.components as { Diff?: object } | undefined)
    expect(shown.slice(2, 5).map((components) => components?.Diff && pathOf(components.Diff))).toEqual([
      'payload-newsroom/workflow/client#StandingDiff',
      'payload-newsroom/workflow/client#Nothing',
      undefined,
    ])
  })

  it('sends only data to the browser', () => {
    const shown = shownWorkflow(newsroomWorkflow, 'people')
    expect(JSON.parse(JSON.stringify(shown))).toEqual(shown)
  })
})

describe('the texts', () => {
  it('are there in both languages, with the same values in them', () => {
    const valuesIn = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted()
    const different = Object.keys(en).filter((key) => {
      const name = key as keyof typeof en
      return String(valuesIn(en[name])) !== String(valuesIn(tr[name]))
    })
    expect(different).toEqual([])
    expect(Object.keys(tr)).toEqual(Object.keys(en))
  })

  it('give way to what the project says itself', () => {
    const given = { i18n: { translations: { en: { workflow: { history: 'Log' }, own: { a: 'b' } } } } }
    const { i18n } = withTranslations(given as unknown as Config)
    expect(i18n?.translations).toMatchObject({
      en: { workflow: { history: 'Log', checklist: 'Checklist' }, own: { a: 'b' } },
      tr: { workflow: { checklist: 'Kontrol listesi' } },
    })
  })
})

describe('what the public sees, in a few words', () => {
  it.each([
    [null, false, false, 'notPublic'],
    [3, true, false, 'live'],
    [3, true, true, 'livePending'],
    [null, true, false, 'liveUnnumbered'],
  ] as const)('of v%s, public: %s, pending: %s, is %s', (number, isPublic, pending, key) => {
    expect(publicLine(number, isPublic, pending).key).toBe(key)
  })
})

describe('before an act', () => {
  const version = (number: number) => ({ number }) as VersionRef
  const state = { approved: version(5), newest: version(6), live: { number: 4 } } as WorkflowState
  const said = (act: string, its = state) =>
    consequenceOf({ act } as PossibleAct, shownWorkflow(newsroomWorkflow, 'people'), its)

  it('it is said which text the public will see', () => {
    expect(said('publish')).toEqual({ key: 'publishesApproved', values: { version: 'v5' } })
    expect(said('publish', { ...state, newest: version(5) })?.key).toBe('publishes')
    expect(['submit', 'approve', 'fix', 'check', 'archive'].map((act) => said(act)?.key)).toEqual([
      'submits',
      'approves',
      'fixes',
      'checks',
      'actOnVersion',
    ])
    expect(said('unpublish')).toEqual({ key: 'unpublishes', values: { version: 'v4' } })
  })

  it('of several documents, the acts are offered that one of them allows', () => {
    const acts = (...possible: boolean[]) =>
      possible.map((one, index) => ({ act: `a${index}`, label: `A${index}`, possible: one }))
    const states = [{ acts: acts(true, false) }, { acts: acts(true, false) }] as WorkflowState[]
    expect(possibleForSome(states)).toEqual([{ act: 'a0', label: 'A0', count: 2 }])
  })
})
