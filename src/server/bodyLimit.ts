import type { RequestHandler } from 'express'

const oneMegabyte = 1_048_576

/**
 * Refuses bodies of more than 1 MB before anything reads them; files (multipart)
 * have limits of their own in the upload settings. A body that does not say how
 * long it is cannot be judged before it is read, so it must say.
 */
export function refuseLargeBodies(limit = oneMegabyte): RequestHandler {
  return (request, response, next) => {
    const type = request.headers['content-type'] ?? ''
    if (type.startsWith('multipart/form-data')) return next()
    if (Number(request.headers['content-length'] ?? 0) > limit) {
      return void refuse(413, `The body is larger than ${limit} bytes.`)
    }
    if (request.headers['transfer-encoding']) {
      return void refuse(411, 'Send the length of the body (Content-Length).')
    }
    next()

    function refuse(status: number, message: string) {
      response
        .status(status)
        .set('Connection', 'close')
        .json({ errors: [{ message }] })
    }
  }
}
