import { start } from '../command-line'
import { dutyCalendar } from './duty-calendar'

await start(dutyCalendar)
