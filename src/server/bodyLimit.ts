import type { RequestHandler } from 'express'

const oneMegabyte = 1_048_576
/** So much of a refused body is still taken in, and thrown away. */
const mostToDrain = 64 * oneMegabyte

/**
 * Refuses bodies of more than 1 MB before anything reads them; files (multipart)
 * have limits of their own in the upload settings. A body that does not say how
 * long it is cannot be judged before it is read, so it must say.
 *
 * What is refused is taken in first, and thrown away: who is cut off while sending meets a broken connection
 * instead of the answer, and so does a proxy in between (it said 502).
 */
export function refuseLargeBodies(limit = oneMegabyte): RequestHandler {
  return (request, response, next) => {
    const type = request.headers['content-type'] ?? ''
    if (type.startsWith('multipart/form-data')) return next()
    const length = Number(request.headers['content-length'] ?? 0)
    if (length > limit) {
      return void refuse(413, `The body is larger than ${limit} bytes.`)
    }
    if (request.headers['transfer-encoding']) {
      return void refuse(411, 'Send the length of the body (Content-Length).')
    }
    next()

    function refuse(status: number, message: string) {
      const answer = () => response.status(status).json({ errors: [{ message }] })
      if (length <= mostToDrain) return void request.resume().once('end', answer)
      response.set('Connection', 'close')
      answer()
    }
  }
}
