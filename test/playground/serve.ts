import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** Serves a folder on a free port of this machine. */
export async function serve(folder: string, port = 0): Promise<{ readonly address: string; close(): void }> {
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    const file = pathname === '/' ? 'index.html' : pathname.slice(1)
    try {
      if (!/^[\w.-]+$/.test(file)) throw new Error(`no such file: ${file}`)
      const body = await readFile(join(folder, file))
      response.setHeader('content-type', `${types[extname(file)] ?? 'text/plain'}; charset=utf-8`)
      response.end(body)
    } catch {
      response.statusCode = 404
      response.end()
    }
  })
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}
