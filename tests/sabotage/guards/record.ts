/** The guards of the record, each with the patch that switches it off and the test that has to turn red. */
import type { Guard } from '../guard'

const RECORD = 'tests/workflow/record.test.ts'

const record = (file: string) => `src/plugins/workflow/record/${file}`

export const guards: Guard[] = [
  {
    name: 'record: no operation writes it',
    file: record('recordsCollection.ts'),
    find: "if (operation !== 'read' && operation !== 'count' && operation !== 'readDistinct')",
    replace: "if (operation === 'create')",
    test: RECORD,
  },
  {
    name: 'record: an entry bears the seal of its own content',
    file: record('chain.ts'),
    find: 'if (!isSealed(row, key)) return alteredOrMoved(row, length, key)',
    replace: 'if (length < 0) return alteredOrMoved(row, length, key)',
    test: RECORD,
  },
  {
    name: 'record: an entry bears the seal of the one before',
    file: record('chain.ts'),
    find: 'row.previous === before.hmac',
    replace: 'before.hmac !== row.hmac',
    test: RECORD,
  },
  {
    name: 'record: its end is not cut off unnoticed',
    file: record('verify.ts'),
    find: 'for await (const fault of cutOff(payload, collection)) result.faults.push(fault)',
    replace: 'for await (const fault of cutOff(payload, collection)) void fault',
    test: RECORD,
  },
  {
    name: 'record: an entry stands once',
    file: record('append.ts'),
    find: 'if (known) return known',
    replace: 'if (known?.place === 0) return known',
    test: RECORD,
  },
  {
    name: 'record: completed also from a main row whose version was not written',
    file: record('openIntents.ts'),
    find: '...rows.flatMap((row) => opened(collection, row.id, row)),',
    replace: '...rows.slice(0, 0).flatMap((row) => opened(collection, row.id, row)),',
    test: RECORD,
  },
  {
    name: 'record: read by those who may read the versions only',
    file: record('mayRead.ts'),
    find: 'if (!req.user) return false',
    replace: 'if (!req.user) return true',
    test: RECORD,
  },
]
