'use client'

/** Everything of the plugin that runs in the browser, for import maps. */
export { ActsBesideForm } from '../admin/bar/ActsBesideForm'
export { ActsInsteadOfPublish } from '../admin/bar/ActsInsteadOfPublish'
export { Nothing } from '../admin/bar/Nothing'
export { StageStatus } from '../admin/bar/StageStatus'
export { BulkActs } from '../admin/list/BulkActs'
export { PublicStateCell } from '../admin/list/PublicStateCell'
export { WorkflowPanel } from '../admin/panel/WorkflowPanel'
export { KeptTyping } from '../typing/KeptTyping'
