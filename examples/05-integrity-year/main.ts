import { start } from '../command-line'
import { integrityYear } from './integrity-year'

await start(integrityYear)
