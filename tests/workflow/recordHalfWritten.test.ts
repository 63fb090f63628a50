/** Where a save is two writes, the record is not told of an act between them. */
import { workflowOf } from '@/plugins/workflow/options/processState'
import { completeRecords } from '@/plugins/workflow/record/complete'
import { chainOf } from '@/plugins/workflow/record/rows'
import { openProject, pages, type Project } from './project'
import { makePage } from './projectActs'

let project: Project
beforeAll(async () => {
  project = await openProject({ transactions: false })
}, 120_000)
afterAll(() => project?.close())

it('an act of the server’s own code is recorded with the version that it has made', async () => {
  const { payload, people } = project
  const id = await makePage(project, people.ada)
  const { stock } = workflowOf(payload)!
  const { createVersion } = stock
  let between: number | undefined
  stock.createVersion = (async (args: Parameters<typeof createVersion>[0]) => {
    between ??= await completeRecords(payload)
    return createVersion(args)
  }) as typeof createVersion
  try {
    const data = { _status: 'published' } as never
    await payload.update({ collection: pages, id, data, context: { system: 'an import' } })
  } finally {
    stock.createVersion = createVersion
  }
  expect(between).toBe(0)
  await completeRecords(payload)
  const chain = await chainOf(payload, { collection: pages, document: String(id) })
  expect(chain.map(({ act }) => act)).toEqual(['system'])
  expect(chain[0]!.toVersion).not.toBe('')
})
