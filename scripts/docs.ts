/** Makes the pages of docs/ that are made from data. */
import { writeReliabilityPage } from './reliabilityPage'

writeReliabilityPage()
