/** The guards of the calendar. */
import type { Guard } from '../guard'

const TEST = 'tests/workflow/calendar.test.ts'

export const guards: Guard[] = [
  {
    name: 'calendar: only what who asks may read',
    file: 'src/plugins/workflow/acts/findReadable.ts',
    find: '    overrideAccess: false,\n',
    replace: '    overrideAccess: true,\n',
    test: TEST,
  },
  {
    name: 'calendar: whoever has no role sees nothing that is planned',
    file: 'src/plugins/workflow/calendar/calendar.ts',
    find: '.filter((its) => rolesOf(req, its).length > 0)',
    replace: '.filter((its) => rolesOf(req, its).length >= 0)',
    test: TEST,
  },
]
