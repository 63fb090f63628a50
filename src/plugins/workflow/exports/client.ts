export { KeptTyping } from '../typing/KeptTyping'
