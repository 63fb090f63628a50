/** The workflow as data: what does not compile, what is refused at the start, and how it is drawn. */
import fs from 'node:fs'

import { defineRights, defineWorkflow } from '@/plugins/workflow/model/defineWorkflow'
import { drawWorkflow, withDrawing } from '@/plugins/workflow/model/drawWorkflow'
import { newsroomWorkflow } from '@/plugins/workflow/model/newsroomWorkflow'
import { faultsOfWorkflow } from '@/plugins/workflow/model/validateWorkflow'
import { governed } from '@/plugins/workflow/options/governed'
import { validateOptions } from '@/plugins/workflow/options/validateOptions'
import type { Workflow, WorkflowCollection, WorkflowOptions } from '@/plugins/workflow/types'

const rightsOfAll = {
  write: [],
  review: [],
  approve: [],
  approveAlone: [],
  publish: [],
  fix: [],
  unpublish: [],
  archive: [],
  check: [],
  embargo: [],
}

describe('a wrong name does not compile', () => {
  const label = { en: 'x' }
  it('as a stage, a right, or who has it', () => {
    const stages = {
      draft: { label, public: 'as-before' },
      out: { label, public: 'always', onEdit: 'draft' },
    } as const
    defineWorkflow({
      stages,
      initial: 'draft',
      published: 'out',
      rights: ['write'],
      acts: {
        // @ts-expect-error there is no stage "in"
        publish: { label, from: ['draft'], to: 'in', effect: 'publish', right: 'write' },
      },
    })
    defineWorkflow({
      stages,
      initial: 'draft',
      published: 'out',
      rights: ['write'],
      acts: {
        // @ts-expect-error there is no right "wirte"
        publish: { label, from: ['draft'], to: 'out', effect: 'publish', right: 'wirte' },
      },
    })
    defineWorkflow({
      stages,
      // @ts-expect-error there is no stage "start"
      initial: 'start',
      published: 'out',
      rights: ['write'],
      acts: { publish: { label, from: ['draft'], to: 'out', effect: 'publish', right: 'write' } },
    })
    const rolesOf = () => []
    // @ts-expect-error the right "approve" is left out
    defineRights(newsroomWorkflow, { rolesOf, of: { ...rightsOfAll, approve: undefined } })
    // @ts-expect-error there is no right "print"
    defineRights(newsroomWorkflow, { rolesOf, of: { ...rightsOfAll, print: [] } })
    expect(defineRights(newsroomWorkflow, { rolesOf, of: rightsOfAll }).of).toBe(rightsOfAll)
  })
})

describe("the newsroom's workflow", () => {
  it('has no fault', () => expect(faultsOfWorkflow(newsroomWorkflow)).toEqual([]))

  it('stands in docs/workflow.md as it is', () => {
    const page = fs.readFileSync('docs/workflow.md', 'utf8')
    expect(withDrawing(page, newsroomWorkflow)).toBe(page)
    expect(page).toContain(drawWorkflow(newsroomWorkflow))
  })
})

describe('at the start', () => {
  const changed = (change: (workflow: Workflow) => void): string[] => {
    const workflow = structuredClone(newsroomWorkflow) as Workflow
    change(workflow)
    return faultsOfWorkflow(workflow)
  }
  const stage = { label: { en: 'Lost' }, public: 'as-before' } as const

  it.each<[string, string, (workflow: Workflow) => void]>([
    [
      'a stage that nothing leads to',
      'no act leads to the stage "lost"',
      ({ stages, acts }) => {
        stages.lost = stage
        acts.submit!.from.push('lost')
      },
    ],
    [
      'a stage that nothing leads out of',
      'no act leads out of the stage "archived"',
      ({ acts }) => {
        delete acts.reopen
      },
    ],
    [
      'an act to a stage that is none',
      'the act "submit" names the stage "print"',
      ({ acts }) => {
        acts.submit!.to = 'print'
      },
    ],
    [
      'a right that is none',
      'asks for the right "wirte"',
      ({ acts }) => {
        acts.submit!.right = 'wirte'
      },
    ],
    [
      'an act that leads to the public without publishing',
      'but does not publish',
      ({ acts }) => {
        acts.withdraw!.to = 'published'
      },
    ],
    [
      'an act that publishes and leads elsewhere',
      'publishes but leads to "draft"',
      ({ acts }) => {
        acts.publish!.to = 'draft'
      },
    ],
    [
      'a public stage that editing does not leave',
      'needs an onEdit',
      ({ stages }) => {
        delete stages.published!.onEdit
      },
    ],
  ])('refuses %s', (_what, sentence, change) => {
    expect(changed(change).join('\n')).toContain(sentence)
  })

  it('names all that is wrong with the options in one error', () => {
    const options: WorkflowOptions = {
      recordKey: 'short',
      users: 'people' as never,
      rights: {
        rolesOf: () => [],
        roles: ['writer'],
        of: { ...rightsOfAll, write: ['wirter'], print: [] },
      },
      collections: [
        { slug: 'plain' as never },
        { slug: 'pages' as never, notContent: ['nothing'], section: 'none' },
        { slug: 'missing' as never },
      ],
    }
    const config = {
      collections: [
        { slug: 'plain', fields: [] },
        { slug: 'pages', versions: { drafts: true }, fields: [{ name: 'workflow', type: 'text' as const }] },
      ],
    }
    const check = () =>
      validateOptions(
        options,
        options.collections.map((one: WorkflowCollection) => governed(one, options)),
        config as never,
      )
    for (const sentence of [
      'recordKey has to be a secret of at least 32 characters',
      'there is no collection "people" for the accounts',
      'collection "plain": it needs versions with drafts',
      'collection "pages": it has a field "workflow" of its own',
      'notContent names "nothing"',
      'section names "none"',
      'collection "missing": there is no such collection',
      '"wirter", which is no role',
      'rights.of names "print"',
    ])
      expect(check).toThrow(sentence)
  })
})
