/** An index beside those that Payload makes by itself, the same on every database. */
export interface TableIndex {
  name: string
  /** A collection's slug. */
  collection: string
  /** Of its versions, not of its documents. */
  versions?: true
  /** Payload's paths, as they are asked for: what must be equal first, then the order. */
  on: string[]
}

type Named = [name: string, on: string[]]

/** What the admin's lists show: the newest version of each document that is not in the trash. */
const shown = ['latest', 'version.deletedAt']
const listed = [...shown, 'version.updatedAt', 'createdAt']

/** What "My desk" shows: those of a stage, the newest or the oldest first. */
const byStage: Named = [
  'stage',
  ['latest', 'version.workflow.stage', 'version.deletedAt', 'version.updatedAt', 'createdAt'],
]

/** The history of a document, and its newest version. */
const ofOneDocument: Named[] = [
  ['history', ['parent', 'updatedAt', 'createdAt']],
  ['newest', ['parent', ...shown, 'updatedAt', 'createdAt']],
]

/**
 * Indexes for what grows with the archive.
 *
 * They are not in the collections' own `indexes`: Payload makes each of those twice, for the documents and for
 * the versions, where nobody asks for them and SQLite's planner takes them for better than they are.
 *
 * An order always ends with `createdAt`, because Payload's does: an index that lacks it makes SQLite sort, and
 * before it sorts it reads the relations of every row that it then leaves out.
 */
export const tableIndexes: TableIndex[] = [
  ...documents('articles', [
    ['published', ['_status', 'deletedAt', 'datePublished', 'createdAt']],
    ['changed', ['_status', 'deletedAt', 'updatedAt', 'createdAt']],
    // For editors, who see every status.
    ['all_published', ['deletedAt', 'datePublished', 'createdAt']],
    ['all_changed', ['deletedAt', 'updatedAt', 'createdAt']],
  ]),
  ...versions('articles', [
    ['published', [...shown, 'version.datePublished', 'createdAt']],
    ['created', [...shown, 'version.createdAt', 'createdAt']],
    ['headline', [...shown, 'version.headline', 'createdAt']],
    ['status', [...shown, 'version._status', 'version.updatedAt', 'createdAt']],
    // Counted without a look at the rows: what reporters may see, and what the list is filtered by.
    [
      'list',
      [
        ...listed,
        'version._status',
        'version.createdBy',
        'version.inLanguage',
        'version.articleSection',
        'version.kind',
        'version.priority',
      ],
    ],
    // The texts that the list's search looks through (`listSearchableFields`).
    ['search', [...listed, 'version.headline', 'version.slug', 'version.description']],
    byStage,
    ...ofOneDocument,
  ]),
  ...['companies', 'deals', 'persons'].flatMap((collection) => [
    ...documents(collection, [['changed', ['_status', 'deletedAt', 'updatedAt', 'createdAt']]]),
    ...versions(collection, [['list', listed], byStage, ...ofOneDocument]),
  ]),
]

function documents(collection: string, indexes: Named[]): TableIndex[] {
  return indexes.map(([name, on]) => ({ name: `${collection}_${name}`, collection, on }))
}

function versions(collection: string, indexes: Named[]): TableIndex[] {
  return indexes.map(([name, on]) => ({
    name: `${collection}_versions_${name}`,
    collection,
    versions: true,
    on,
  }))
}
