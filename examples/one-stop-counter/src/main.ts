import { randomBytes } from 'node:crypto'
import { serve } from '@hono/node-server'
import { realClock } from './clock'
import { openPglite } from './database/pglite'
import { openPostgres } from './database/postgres'
import { prepareTables } from './database/schema'
import { seed } from './seed'
import { createApp } from './web/app'

const { DATABASE_URL, DATA_FOLDER, PORT = '8080', SESSION_SECRET } = process.env

const database = DATABASE_URL === undefined ? await openPglite(DATA_FOLDER) : openPostgres(DATABASE_URL)
await prepareTables(database)
const counter = { database, now: realClock }
await seed(counter)

// without a secret of its own, sessions end with the process
const app = createApp(counter, SESSION_SECRET ?? randomBytes(32).toString('hex'))
const server = serve({ fetch: app.fetch, port: Number(PORT), hostname: '127.0.0.1' }, ({ port }) => {
  console.log(`Bộ phận Một cửa (bản trình diễn): http://localhost:${port}`)
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => server.close(() => void database.close().then(() => process.exit(0))))
}
