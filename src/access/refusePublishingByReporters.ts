import type { CollectionBeforeChangeHook } from 'payload'
import { APIError } from 'payload'

import { isOwnAndNeverPublic } from './isOwnAndNeverPublic'
import { isReporter } from './roles'
import { say } from './say'

/**
 * The lock behind the access rules: however a reporter's write got here (create,
 * `draft=true` together with `_status: published`, PATCH, bulk edit, restore of
 * a version, duplicate), it neither publishes nor touches what is another's or
 * was ever public. A beforeChange hook; it holds for the Local API too, when a
 * reporter is the user of the request.
 */
export const refusePublishingByReporters: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!isReporter({ req })) return data
  if (data._status === 'published') {
    throw new APIError(say(req, notYourDecision), 403, undefined, true)
  }
  if (operation === 'update' && !(await isOwnAndNeverPublic(req, collection.slug, originalDoc.id))) {
    throw new APIError(say(req, notYours), 403, undefined, true)
  }
  return data
}

const notYourDecision = {
  tr: 'Muhabirler yayımlayamaz. Taslağı kaydedin; yayımlamak editörün işidir.',
  en: 'Reporters cannot publish. Save the draft; publishing is an editor’s decision.',
}

const notYours = {
  tr: 'Yalnızca kendi oluşturduğunuz ve hiç yayımlanmamış belgeleri değiştirebilirsiniz.',
  en: 'You can only change documents that you created and that were never public.',
}
