export { isStaff as createByStaff } from './roles'
