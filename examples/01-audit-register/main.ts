import { start } from '../command-line'
import { auditRegister } from './audit-register'

await start(auditRegister)
