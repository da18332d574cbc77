import { start } from '../command-line'
import { petitionDesk } from './petition-desk'

await start(petitionDesk)
