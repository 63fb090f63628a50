const writers = ['writer', 'editor', 'chief']
const editors = ['editor', 'chief']

export const rightsOfANewsroom = {
  write: writers,
  review: editors,
  approve: editors,
  approveAlone: ['chief'],
  publish: editors,
  fix: editors,
  unpublish: editors,
  archive: editors,
  check: editors,
}
