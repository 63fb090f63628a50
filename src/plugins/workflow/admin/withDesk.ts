import type { Config } from 'payload'

import { withTranslations } from '../translations'
import { clientComponent, serverComponent } from './componentPaths'

/** The frame of our views says the title, in the language of who reads. */
const untitled = { title: '' }

/** What the admin as a whole gets: the texts, My desk above the dashboard, the board, the calendar, the links to them, and the bell. */
export function withDesk(config: Config, collections: string[], users: string): Config {
  const { admin } = config
  const desk = serverComponent('MyDesk', { collections })
  return withTranslations({
    ...config,
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        actions: [...(admin?.components?.actions ?? []), clientComponent('Bell')],
        beforeNavLinks: [...(admin?.components?.beforeNavLinks ?? []), clientComponent('NavLinks')],
        views: {
          ...admin?.components?.views,
          workflowBoard: {
            Component: serverComponent('BoardView', { collections, users }),
            path: '/board',
            meta: untitled,
          },
          workflowCalendar: {
            Component: serverComponent('CalendarView', { collections, users }),
            path: '/calendar',
            meta: untitled,
          },
          workflowNotifications: {
            Component: serverComponent('NotificationsView'),
            path: '/notifications',
            meta: untitled,
          },
        },
        beforeDashboard: [...(admin?.components?.beforeDashboard ?? []), desk],
      },
    },
  })
}
