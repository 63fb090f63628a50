/**
 * `npm run check:rules`: each rule of docs/feed-rules.json is in the title of a test,
 * or in tests/rules-pending.json with the reason why it is not built yet.
 */
import fs from 'node:fs'
import path from 'node:path'

import { ruleComplaints, ruleIdsIn, type FeedRule } from './feedRules'

const read = (file: string): unknown => JSON.parse(fs.readFileSync(file, 'utf8'))
const rules = read('docs/feed-rules.json') as FeedRule[]
const pending = read('tests/rules-pending.json') as Record<string, string>

const tested = fs
  .readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .flatMap((file) => ruleIdsIn(file, fs.readFileSync(path.join('tests', file), 'utf8')))

const complaints = ruleComplaints(rules, pending, tested)
for (const complaint of complaints) console.error(complaint)
const waiting = Object.keys(pending).length
console.log(`${rules.length} rules: ${rules.length - waiting} tested, ${waiting} not built yet`)
process.exit(complaints.length > 0 ? 1 : 0)
