import { APIError, type Endpoint, type PayloadRequest } from 'payload'

import { badRequests, members } from '../translations/badRequests'
import { spokenIn } from '../translations/spokenIn'

type Values = Record<string, number | string>

/** A request that is not understood: 400. What it says is put into the language of who asks by {@link understood}. */
export class BadRequest extends APIError {
  constructor(
    readonly sentence: keyof typeof badRequests,
    readonly values: Values & { what?: keyof typeof members } = {},
  ) {
    super(badRequests[sentence].en, 400, null, true)
    this.message = this.in('en')
  }

  in(language: string | undefined): string {
    const { what, ...values } = this.values
    return spokenIn(badRequests[this.sentence], language, {
      ...values,
      what: what ? spokenIn(members[what], language) : '',
    })
  }
}

/** What `run` comes to; a {@link BadRequest} speaks the language of who asks. */
export async function understood<Result>(
  req: Pick<PayloadRequest, 'i18n'>,
  run: () => Promise<Result> | Result,
): Promise<Result> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof BadRequest) error.message = error.in(req.i18n?.language)
    throw error
  }
}

/** The same of an endpoint. */
export function speaking<Given extends Pick<Endpoint, 'handler'>>(endpoint: Given): Given {
  return { ...endpoint, handler: (req) => understood(req, () => endpoint.handler(req)) }
}
