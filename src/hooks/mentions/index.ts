export { acceptedMentionsOnly } from './acceptedMentionsOnly'
export { acceptedSubjects } from './acceptedSubjects'
export { forgetNames } from './forgetNames'
export { suggestMentions } from './suggestMentions'
