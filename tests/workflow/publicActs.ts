/** The project of ./project.ts with what is done in public: pages that are corrected and retracted. */
import { newsroomWorkflow, withPublicActs } from '@/plugins/workflow'
import { notesOf } from '@/plugins/workflow/fields/publicNotes'
import { openProject, rights, type Id, type Options, type Project, type User } from './project'
import { act, edit, mainOf, makePage } from './projectActs'

export const publicRights = {
  ...rights,
  of: { ...rights.of, correct: ['editor', 'chief'], retract: ['chief'], liftRetraction: ['chief'] },
}

export const openPublicProject = (options: Options = {}): Promise<Project> =>
  openProject({
    ...options,
    workflow: {
      workflow: withPublicActs(newsroomWorkflow),
      rights: publicRights,
      shownInRetraction: ['title', 'day'],
      ...options.workflow,
    },
  })

export const correction = { wrong: 'It said one hundred.', right: 'It is ten.', weight: 'major' } as const
export const retraction = { reason: 'The source was invented.', notice: 'We apologise to our readers.' }

/** A page by Ada that Ben has approved and published. */
export async function publicPage(
  project: Project,
  data: Record<string, unknown> = { title: 'One', body: 'One hundred.' },
): Promise<Id> {
  const { ada, ben } = project.people
  const id = await makePage(project, ada, data)
  await act(project, ada, id, 'submit')
  await act(project, ben, id, 'approve')
  await act(project, ben, id, 'publish')
  return id
}

/** A public page with a newer draft. */
export async function changedPage(project: Project, body = 'Ten.'): Promise<Id> {
  const id = await publicPage(project)
  await edit(project, project.people.ada, id, { body })
  return id
}

export const correct = (project: Project, user: User, id: Id, more: object = {}) =>
  act(project, user, id, 'correct', { to: 'published', correction, ...more })
export const retract = (project: Project, user: User, id: Id, more: object = {}) =>
  act(project, user, id, 'retract', { to: 'retracted', retraction, ...more })
export const lift = (project: Project, user: User, id: Id, more: object = {}) =>
  act(project, user, id, 'liftRetraction', { to: 'draft', note: 'Looked at again.', ...more })

/** What the public is told, as the main row has it. */
export const notesNow = async (project: Project, id: Id) => notesOf(await mainOf(project, id))
