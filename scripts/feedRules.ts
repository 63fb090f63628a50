/** Which rules of the formats the tests carry, and what is wrong with it. */
import ts from 'typescript'

/** A rule of docs/feed-rules.json. */
export interface FeedRule {
  id: string
  rule: string
  source: string
}

const ID = /\b(?:RSS|ATOM|JF|NEWS|LD|PUB|HUB|HTTP|PUSH|SYNC|ALL)-\d+\b/g
const TESTS = ['describe', 'it', 'test']

/** The ids in the titles of the tests of a file; comments, names and texts do not count, nor do tests that are skipped. */
export function ruleIdsIn(fileName: string, text: string): string[] {
  const ids: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTest(node.expression)) ids.push(...(titleOf(node).match(ID) ?? []))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest))
  return ids
}

/** `it(`, `it.each([…])(`, `it.each`…`(`. */
function isTest(called: ts.Expression): boolean {
  if (ts.isIdentifier(called)) return TESTS.includes(called.text)
  if (ts.isCallExpression(called)) return isEach(called.expression)
  return ts.isTaggedTemplateExpression(called) && isEach(called.tag)
}

const isEach = (called: ts.Expression) =>
  ts.isPropertyAccessExpression(called) && called.name.text === 'each' && isTest(called.expression)

function titleOf({ arguments: [title] }: ts.CallExpression): string {
  return title ? fixedTextOf(title) : ''
}

function fixedTextOf(title: ts.Expression): string {
  if (ts.isStringLiteralLike(title)) return title.text
  if (ts.isTemplateExpression(title)) {
    return title.head.text + title.templateSpans.map(({ literal }) => literal.text).join(' ')
  }
  return ts.isBinaryExpression(title) ? fixedTextOf(title.left) + fixedTextOf(title.right) : ''
}

/**
 * A sentence for each rule without a test, each test of an unknown rule, and each
 * rule that is said to be pending without being so.
 * @param pending the reason by the id
 * @param tested the ids that tests carry
 */
export function ruleComplaints(
  rules: FeedRule[],
  pending: Record<string, string>,
  tested: string[],
): string[] {
  const known = rules.map(({ id }) => id)
  const carried = new Set(tested)
  return [
    ...known.filter((id, at) => known.indexOf(id) !== at).map((id) => `${id} is in the list twice`),
    ...known.filter((id) => !carried.has(id) && !(id in pending)).map((id) => `${id} has no test`),
    ...Object.keys(pending).flatMap((id) => (carried.has(id) ? [`${id} is pending, and has a test`] : [])),
    ...Object.entries(pending).flatMap(([id, why]) => (why.trim() ? [] : [`${id} is pending for no reason`])),
    ...[...carried, ...Object.keys(pending)]
      .filter((id) => !known.includes(id))
      .map((id) => `${id} is no rule`),
  ]
}
