import type { Config } from 'payload'

import { withTranslations } from '../translations'
import { serverComponent } from './componentPaths'

/** What the admin as a whole gets: the texts, and My desk above the dashboard. */
export function withDesk(config: Config, collections: string[]): Config {
  const { admin } = config
  const desk = serverComponent('MyDesk', { collections })
  return withTranslations({
    ...config,
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        beforeDashboard: [...(admin?.components?.beforeDashboard ?? []), desk],
      },
    },
  })
}
