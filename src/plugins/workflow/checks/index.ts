/** The standard checklist: each line is a function that takes the names of fields, and gives a check. */
export { hasSection } from './hasSection'
export { headlineLength } from './headlineLength'
export { internalLinksResolve } from './internalLinksResolve'
export { mentionsDecided } from './mentionsDecided'
export { noPlaceholderText } from './noPlaceholderText'
export { pictureLicence } from './pictureLicence'
export { pictureWithAltAndCredit } from './pictureWithAltAndCredit'
export { requiredFields } from './requiredFields'
