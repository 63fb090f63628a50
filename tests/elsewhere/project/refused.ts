/** What somebody makes of a refusal: its status and its data. Any other error is one. */
export function refused(error: unknown): Response {
  const { status, data } = error as { status?: number; data?: unknown }
  if (!status || !data) throw error
  return Response.json(data, { status })
}
