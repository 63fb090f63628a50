/** The check that every rule of the formats has a test. */
import { ruleComplaints, ruleIdsIn, type FeedRule } from '../../scripts/feedRules'

const rule = (id: string): FeedRule => ({ id, rule: 'a', source: 'b' })

describe('the ids that tests carry', () => {
  const idsIn = (text: string) => ruleIdsIn('a.test.ts', text)

  it('are read from titles, however a test is written', () => {
    expect(
      idsIn(`
        describe('one (RSS-1)', () => {
          it("two (RSS-2, RSS-3)", () => {})
          test.each([[1]])('three %s (ATOM-1)', () => {})
          it.each\`a\`('four (ATOM-2)', () => {})
          it(\`five \${name} (JF-1)\`, () => {})
          it('six ' + name + ' (JF-2)', () => {})
        })`),
    ).toEqual(['RSS-1', 'RSS-2', 'RSS-3', 'ATOM-1', 'ATOM-2', 'JF-1', 'JF-2'])
  })

  it('are in titles only, and of tests that run', () => {
    expect(
      idsIn(`
        // RSS-1
        it('one', () => { expect('RSS-2').toBe('RSS-2') })
        it.skip('two (RSS-3)', () => {})
        other('three (RSS-4)')
        it('four (XRSS-5, RSS-x)', () => {})`),
    ).toEqual([])
  })

  it('are whole ids', () => {
    expect(idsIn("it('RSS-10', () => {})")).toEqual(['RSS-10'])
  })
})

describe('a complaint', () => {
  const rules = ['RSS-1', 'RSS-2'].map(rule)

  it('is not made when each rule has a test or a reason', () => {
    expect(ruleComplaints(rules, { 'RSS-2': 'not built' }, ['RSS-1', 'RSS-1'])).toEqual([])
  })

  it.each([
    ['a rule has no test', rules, {}, ['RSS-1'], 'RSS-2 has no test'],
    [
      'a pending rule has a test',
      rules,
      { 'RSS-2': 'later' },
      ['RSS-1', 'RSS-2'],
      'RSS-2 is pending, and has a test',
    ],
    ['there is no reason', rules, { 'RSS-2': ' ' }, ['RSS-1'], 'RSS-2 is pending for no reason'],
    ['a test carries what is no rule', rules, {}, ['RSS-1', 'RSS-2', 'RSS-3'], 'RSS-3 is no rule'],
    ['what is pending is no rule', rules, { 'RSS-9': 'later' }, ['RSS-1', 'RSS-2'], 'RSS-9 is no rule'],
    [
      'a rule is there twice',
      [...rules, rule('RSS-1')],
      {},
      ['RSS-1', 'RSS-2'],
      'RSS-1 is in the list twice',
    ],
  ])('is made when %s', (_, all, pending, tested, complaint) => {
    expect(ruleComplaints(all, pending as Record<string, string>, tested)).toEqual([complaint])
  })
})
