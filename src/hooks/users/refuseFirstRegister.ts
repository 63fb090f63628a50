import type { CollectionBeforeOperationHook, Endpoint } from 'payload'
import { Forbidden } from 'payload'

/**
 * Payload lets whoever comes first to an empty site make the first account. Here that account is made
 * on the server (`npm run user:create`, or by the environment), so this door is shut.
 */
export const closedFirstRegister: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: (req) => {
    throw new Forbidden(req.t)
  },
}

/** The same rule behind the door: nobody makes an account over HTTP without being logged in. */
export const refuseFirstRegister: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' && req.payloadAPI !== 'local' && !req.user) throw new Forbidden(req.t)
  return args
}
