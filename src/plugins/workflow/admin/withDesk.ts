import type { Config } from 'payload'

import { withTranslations } from '../translations'
import { clientComponent, serverComponent } from './componentPaths'

/** What the admin as a whole gets: the texts, My desk above the dashboard, the board, the calendar, and the links to them. */
export function withDesk(config: Config, collections: string[], users: string): Config {
  const { admin } = config
  const desk = serverComponent('MyDesk', { collections })
  return withTranslations({
    ...config,
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        beforeNavLinks: [...(admin?.components?.beforeNavLinks ?? []), clientComponent('NavLinks')],
        views: {
          ...admin?.components?.views,
          workflowBoard: {
            Component: serverComponent('BoardView', { collections, users }),
            path: '/board',
            meta: { title: 'Board' },
          },
          workflowCalendar: {
            Component: serverComponent('CalendarView', { collections, users }),
            path: '/calendar',
            meta: { title: 'Calendar' },
          },
        },
        beforeDashboard: [...(admin?.components?.beforeDashboard ?? []), desk],
      },
    },
  })
}
