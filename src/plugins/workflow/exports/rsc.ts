/** Everything of the plugin that Payload draws on the server, for import maps. */
export { BoardView } from '../admin/board/BoardView'
export { CalendarView } from '../admin/calendar/CalendarView'
export { MyDesk } from '../admin/desk/MyDesk'
export { NotificationsView } from '../admin/notifications/NotificationsView'
