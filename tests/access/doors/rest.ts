import { handleEndpoints } from 'payload'
import type { Act, Data, Picture, TimedAct } from '../operations'
import type { Answer, Building, Door } from './door'

interface Call {
  method: string
  path: string
  body?: Data | FormData
}

/** Payload's REST API, as Next's route would call it. */
export function restDoor({ config }: Building): Door {
  return async (session, collection, act) => {
    const { method, path, body } = callFor(collection, act)
    const headers = new Headers(session.token ? { Authorization: `JWT ${session.token}` } : {})
    if (body && !(body instanceof FormData)) headers.set('Content-Type', 'application/json')
    const request = new Request(`http://127.0.0.1:3000/api${path}`, {
      method,
      headers,
      body: body instanceof FormData ? body : body ? JSON.stringify(body) : undefined,
    })
    const response = await handleEndpoints({ config, request })
    return answerOf(response.status, await response.text())
  }
}

function callFor(collection: string, act: Act): Call {
  switch (act.kind) {
    case 'list':
      return {
        method: 'GET',
        path: `/${collection}?${query({ 'where[id][equals]': act.id, ...flags(act) })}`,
      }
    case 'findByID':
      return { method: 'GET', path: `/${collection}/${act.id}?${query(flags(act))}` }
    case 'versions':
      return { method: 'GET', path: `/${collection}/versions?${query({ 'where[parent][equals]': act.id })}` }
    case 'version':
      return { method: 'GET', path: `/${collection}/versions/${act.version}` }
    case 'create':
      return {
        method: 'POST',
        path: `/${collection}?${query(flags(act))}`,
        body: act.file ? formOf(act.data, act.file) : act.data,
      }
    case 'update':
      return { method: 'PATCH', path: `/${collection}/${act.id}?${query(flags(act))}`, body: act.data }
    case 'updateMany':
      return {
        method: 'PATCH',
        path: `/${collection}?${query({ 'where[id][equals]': act.id, ...flags(act) })}`,
        body: act.data,
      }
    case 'duplicate':
      return {
        method: 'POST',
        path: `/${collection}/${act.id}/duplicate?draft=${act.status === 'draft'}`,
        body: {},
      }
    case 'restoreVersion':
      return { method: 'POST', path: `/${collection}/versions/${act.version}?draft=true` }
    case 'delete':
      return { method: 'DELETE', path: `/${collection}/${act.id}?${query(flags(act))}` }
    case 'deleteMany':
      return { method: 'DELETE', path: `/${collection}?${query({ 'where[id][equals]': act.id })}` }
    case 'transition':
      return {
        method: 'POST',
        path: `/${collection}/${act.id}/transition`,
        body: { to: act.to, version: act.version, acceptWarnings: true },
      }
    case 'timed':
      return {
        method: 'POST',
        path: `/${collection}/${act.id}/${addressOf[act.act]}`,
        body: { act: 'publish', version: act.version, at: act.at, until: act.at, acceptWarnings: true },
      }
    case 'translate':
      return { method: 'POST', path: `/${collection}/${act.id}/translate`, body: { language: act.language } }
    case 'readGlobal':
      return { method: 'GET', path: `/globals/${collection}` }
    case 'updateGlobal':
      return { method: 'POST', path: `/globals/${collection}`, body: act.data }
  }
}

const addressOf: Record<TimedAct, string> = {
  schedule: 'schedule',
  unschedule: 'unschedule',
  embargo: 'embargo',
  liftEmbargo: 'lift-embargo',
}

/** Bulk operations answer with 200 or 400 and a list of errors beside the list of what was done. */
function answerOf(status: number, text: string): Answer {
  const body = JSON.parse(text) as { docs?: unknown[]; errors?: unknown[] }
  const found = status === 200 && (body.docs ? body.docs.length > 0 : !body.errors)
  return { status, found, text }
}

function formOf(data: Data, { name, data: bytes }: Picture): FormData {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], name, { type: 'image/png' }))
  form.set('_payload', JSON.stringify(data))
  return form
}

function flags(act: { draft?: boolean; trash?: boolean }): Record<string, string> {
  return { ...(act.draft ? { draft: 'true' } : {}), ...(act.trash ? { trash: 'true' } : {}), depth: '0' }
}

const query = (values: Record<string, string>) => new URLSearchParams(values).toString()
