/** `docker-compose.yml` (or the file named) against the Compose specification's JSON schema. */
import { readFileSync } from 'node:fs'

import { composeErrors } from './composeErrors'

const file = process.argv[2] ?? 'docker-compose.yml'
const errors = composeErrors(readFileSync(file, 'utf8'))
for (const error of errors) console.error(`${file}: ${error}`)
if (errors.length > 0) process.exit(1)
console.log(`${file} is a valid Compose file.`)
