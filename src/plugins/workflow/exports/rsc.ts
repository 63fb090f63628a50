/** Everything of the plugin that Payload draws on the server, for import maps. */
export { MyDesk } from '../admin/desk/MyDesk'
