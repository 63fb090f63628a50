export { acceptedMentionsOnly } from './acceptedMentionsOnly'
export { forgetNames } from './forgetNames'
export { suggestMentions } from './suggestMentions'
