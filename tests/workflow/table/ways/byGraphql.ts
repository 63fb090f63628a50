/** Round the door through GraphQL. */
import { mutate } from '../acts'
import { NEW, now, versionOf, type Way } from './way'

const mutation =
  (source: (id: number) => string): Way =>
  ({ world, who, subject }) =>
    mutate(world, who, source(subject.id))
const title = `title: "${NEW}"`
export const byGraphql: Record<string, Way> = {
  update: mutation((id) => `updatePiece(id: ${id}, data: { ${title} }) { id }`),
  'update-published': mutation(
    (id) => `updatePiece(id: ${id}, data: { ${title}, _status: published }) { id }`,
  ),
  'update-as-draft': mutation((id) => `updatePiece(id: ${id}, data: { ${title}, _status: draft }) { id }`),
  'update-draft': mutation((id) => `updatePiece(id: ${id}, draft: true, data: { ${title} }) { id }`),
  'update-draft-published': mutation(
    (id) => `updatePiece(id: ${id}, draft: true, data: { ${title}, _status: published }) { id }`,
  ),
  'update-autosave': mutation(
    (id) => `updatePiece(id: ${id}, draft: true, autosave: true, data: { ${title} }) { id }`,
  ),
  trash: mutation((id) => `updatePiece(id: ${id}, data: { deletedAt: "${now()}" }) { id }`),
  delete: mutation((id) => `deletePiece(id: ${id}, trash: true) { id }`),
  restore: async (attempt) =>
    mutate(
      attempt.world,
      attempt.who,
      `restoreVersionPiece(id: ${await versionOf(attempt, 'first')}) { id }`,
    ),
  'restore-draft': async (attempt) =>
    mutate(
      attempt.world,
      attempt.who,
      `restoreVersionPiece(id: ${await versionOf(attempt, 'first')}, draft: true) { id }`,
    ),
  copy: mutation((id) => `duplicatePiece(id: ${id}, data: { title: "kopya" }) { id }`),
  'copy-published': mutation(
    (id) => `duplicatePiece(id: ${id}, data: { title: "kopya", _status: published }) { id }`,
  ),
  'create-published': mutation(() => `createPiece(data: { ${title}, _status: published }) { id }`),
  'create-draft-published': mutation(
    () => `createPiece(draft: true, data: { ${title}, _status: published }) { id }`,
  ),
}
