import { errors, jwtVerify, SignJWT } from 'jose'
import { createHmac } from 'node:crypto'

/** What the address of a link carries: which one it is, and until when. */
export interface LinkTokens {
  sign(link: { id: string; expiresAt: string }): Promise<string>
  /** The id of the link; "ended" for what was right once; undefined for what was not made here. */
  read(token: string): Promise<{ id: string } | 'ended' | undefined>
}

const algorithm = 'HS256'

/** Tokens as JSON Web Tokens (RFC 7519: `sub` is the link's id). @param secret of the instance. */
export function linkTokens(secret: string): LinkTokens {
  // A key of their own: no session's token opens a preview, and no preview's token opens a session.
  const key = createHmac('sha256', secret).update('the key of preview links').digest()
  return {
    sign: ({ id, expiresAt }) =>
      new SignJWT()
        .setProtectedHeader({ alg: algorithm })
        .setSubject(id)
        .setExpirationTime(Math.floor(Date.parse(expiresAt) / 1000))
        .sign(key),
    async read(token) {
      try {
        const { payload } = await jwtVerify(token, key, { algorithms: [algorithm], requiredClaims: ['exp'] })
        return payload.sub ? { id: payload.sub } : undefined
      } catch (error) {
        return error instanceof errors.JWTExpired ? 'ended' : undefined
      }
    },
  }
}
