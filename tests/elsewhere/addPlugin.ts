import fs from 'node:fs'

/** The ten lines. */
const lines = `  plugins: [
    workflowPlugin({
      collections: [{ slug: 'pages' }, { slug: 'places' }, { slug: 'products' }],
      rights: {
        rolesOf: (user) => [(user as { role?: string }).role ?? ''],
        of: rightsOfANewsroom,
      },
      recordKey: process.env.RECORD_KEY ?? '',
      enabled: process.env.WORKFLOW !== 'off',
    }),
  ],
`

/** What a project writes to have the workflow. */
export function addPlugin(configFile: string): void {
  const config = fs.readFileSync(configFile, 'utf8')
  const withPlugin = config
    .replace('  plugins: [],\n', lines)
    .replace(
      'import { pages',
      "import { workflowPlugin } from 'payload-newsroom/workflow'\n\nimport { rightsOfANewsroom } from './rights'\nimport { pages",
    )
  if (!withPlugin.includes('workflowPlugin({') || !withPlugin.includes('import { workflowPlugin')) {
    throw new Error(`${configFile} has no place for the plugin.`)
  }
  fs.writeFileSync(configFile, withPlugin)
}
