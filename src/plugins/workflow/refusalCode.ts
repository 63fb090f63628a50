/** What tells a refusal from others, and its HTTP status. */
export type RefusalCode =
  /** Stage or `_status` may only be changed by `transition()`. 409 */
  | 'use-the-door'
  /** The caller has seen an older version. 409 */
  | 'changed-meanwhile'
  /** No act leads there from here. 409 */
  | 'wrong-stage'
  | 'not-your-right' /* 403 */
  | 'four-eyes' /* 403 */
  | 'not-approved' /* 409: the newest text is not the approved one */
  | 'checklist' /* 422 */
  | 'warnings' /* 422: repeat with `acceptWarnings: true` */
  | 'note-needed' /* 422 */
  | 'public-stays' /* 409: what is public is not deleted, trashed or overwritten */
  | 'under-embargo' /* 409: nothing of it becomes public before the end */
  | 'scheduled' /* 409: something is to happen to it by itself */
  | 'bad-time' /* 422 */
  | 'retracted' /* 409: taken back in public, and frozen until that is lifted */
  | 'translated' /* 409: the story is there in this language already */
  | 'locked' /* 423 */
  | 'record-is-kept' /* 403 */
  | 'unknown-act' /* 400 */
  | 'not-found' /* 404 */
