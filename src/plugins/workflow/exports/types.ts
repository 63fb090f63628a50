export type * from '../types'
export type * from '../time/types'
