/** Two readers that overlap, so that there is always one whose reading began before the newest write: `node readAlways.mjs URL`. */
import { createClient } from '@libsql/client'

const readers = [createClient({ url: process.argv[2] }), createClient({ url: process.argv[2] })]
const begin = async (reader) => {
  await reader.execute('BEGIN')
  // As quick in a large table as in a small one: how long a reading takes is not what is asked here.
  await reader.execute('select max(id) from notes')
}
for (const reader of readers) await begin(reader)
console.log('reading')
process.stdin.once('end', () => process.exit()).resume()
for (let turn = 0; ; turn++) {
  await new Promise((resolve) => setTimeout(resolve, 5))
  await readers[turn % 2].execute('COMMIT')
  await begin(readers[turn % 2])
}
