/** Draws the newsroom's workflow from its data into docs/workflow.md. */
import { readFile, writeFile } from 'node:fs/promises'

import { drawWorkflow, withDrawing } from '../src/plugins/workflow/model/drawWorkflow'
import { newsroomWorkflow } from '../src/plugins/workflow/model/newsroomWorkflow'

const page = new URL('../docs/workflow.md', import.meta.url)
await writeFile(page, withDrawing(await readFile(page, 'utf8'), newsroomWorkflow))
console.log(`docs/workflow.md: ${drawWorkflow(newsroomWorkflow).split('\n').length} lines drawn.`)
