/** For collections without drafts: whatever is stored is public. */
export const readPublic = (): boolean => true
