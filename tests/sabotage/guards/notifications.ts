/** The guards of what people are told. */
import type { Guard } from '../guard'

const TEST = 'tests/workflow/notifications.test.ts'

const notifications = (file: string) => `src/plugins/workflow/notifications/${file}`

export const guards: Guard[] = [
  {
    name: 'told: only people who may read the document',
    file: notifications('tell.ts'),
    find: 'await whoMayRead(payload, { its, id, among: others, req })',
    replace: "others.map((one) => ({ id: one, name: '' }))",
    test: TEST,
  },
  {
    name: 'told: the bell is silent about what may no longer be read',
    file: 'src/plugins/workflow/acts/findReadable.ts',
    find: '    overrideAccess: false,\n',
    replace: '    overrideAccess: true,\n',
    test: TEST,
  },
  {
    name: 'told: no mail about what may no longer be read',
    file: notifications('letter.ts'),
    find: 'if (!reader || !newest) return undefined',
    replace: 'if (!newest) return undefined',
    test: TEST,
  },
  {
    name: 'told: nobody marks what others were told',
    file: notifications('inbox.ts'),
    find: '{ person: { equals: String(req.user!.id) } }, { readAt',
    replace: "{ person: { not_equals: '' } }, { readAt",
    test: TEST,
  },
  {
    name: 'told: a mail is sent by one',
    file: notifications('postman.ts'),
    find: 'if (await changeNotification(payload, asFound, taken))',
    replace: 'if ((await changeNotification(payload, asFound, taken)) || row.id)',
    test: TEST,
  },
]
