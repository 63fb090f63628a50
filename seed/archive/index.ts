export { seedArchive } from './seedArchive'
