import type { BrowserContext } from 'playwright-core'

const headers = { 'Sec-Fetch-Site': 'same-origin' }

/** Something to see in the calendar: an approved article goes out tomorrow morning. */
export async function planForTomorrow(chief: BrowserContext, url: string, id: string): Promise<void> {
  const state = await chief.request.get(`${url}/api/articles/${id}/workflow`, { headers })
  const { newest } = (await state.json()) as { newest: { version: string; hash: string } }
  const at = new Date(Date.now() + 86_400_000)
  at.setUTCHours(6, 0, 0, 0)
  const data = { ...newest, act: 'publish', at: at.toISOString(), acceptWarnings: true }
  await chief.request.post(`${url}/api/articles/${id}/schedule`, { data, headers })
}

/** A question to a colleague, and the answer. */
export async function talkAbout(chief: BrowserContext, url: string, id: string): Promise<void> {
  const notes = `${url}/api/articles/${id}/notes`
  const known = (await (await chief.request.get(notes, { headers })).json()) as { notes: unknown[] }
  if (known.notes.length > 0) return
  const people = await chief.request.get(`${notes}-people`, { headers })
  const all = ((await people.json()) as { people: { id: string; name: string }[] }).people
  const ayse = all.find(({ name }) => name.startsWith('Ayşe'))!
  const question = `@[${ayse.name}](${ayse.id}) ikinci paragraftaki rakamın kaynağı hangisi?`
  const asked = await chief.request.post(notes, { data: { text: question }, headers })
  const { note } = (await asked.json()) as { note: { id: string } }
  const answer = { text: 'Şirketin duyurusu; kaynaklara ekledim.', parent: note.id }
  await chief.request.post(notes, { data: answer, headers })
}
