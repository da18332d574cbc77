import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A PostgreSQL to work in, and how to leave it. */
export interface Postgres {
  readonly url: string
  stop(): Promise<void>
}

/**
 * The PostgreSQL of `DATABASE_URL`, or else a cluster of our own in a temporary folder: reached by its unix socket alone,
 * on no port, and gone when stopped or when this process ends in any way. Undefined where PostgreSQL is not installed.
 */
export async function startPostgres(): Promise<Postgres | undefined> {
  const { DATABASE_URL: given } = process.env
  if (given !== undefined && given !== '') return { url: given, stop: async () => {} }
  const programs = findPrograms()
  return programs === undefined ? undefined : startCluster(programs)
}

async function startCluster(programs: string): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'congvu-pg-'))
  const owner = ownerOfCluster()
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(folder, owner.uid, owner.gid)
  const guard = spawn('sh', ['-c', guardScript, programs, folder], {
    ...owner,
    cwd: folder,
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => guard.once('close', () => resolve()))
  const isReady = await new Promise<boolean>((resolve, reject) => {
    guard.once('error', reject)
    guard.stdout.once('data', () => resolve(true))
    void ended.then(() => resolve(false))
  })
  if (!isReady) throw new Error('PostgreSQL could not be started; what it said stands above')
  return {
    url: `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`,
    stop: () => {
      guard.stdin.end()
      return ended
    },
  }
}

/**
 * Holds the server: makes the cluster, says when it takes connections, and waits for the end of its standard input, which
 * comes when we close it and also when we are killed. Then the server is stopped and the folder removed.
 */
const guardScript = `
programs=$0 folder=$1
trap 'rm -rf "$folder"' EXIT
"$programs/initdb" --no-sync -D "$folder/data" -U postgres -A trust -E UTF8 --no-locale > "$folder/log" 2>&1 &&
  "$programs/pg_ctl" start -w -D "$folder/data" -l "$folder/log" \\
    -o "-c listen_addresses='' -c unix_socket_directories='$folder'" > /dev/null 2>&1 ||
  { cat "$folder/log" >&2; exit 1; }
echo ready
cat > /dev/null
"$programs/pg_ctl" stop -w -m immediate -D "$folder/data" > /dev/null 2>&1
`

/** The folder of `initdb` and `pg_ctl`: that of the path, or Debian's, the newest first. */
function findPrograms(): string | undefined {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : []
  const folders = [...(process.env['PATH'] ?? '').split(':'), ...versions.map((version) => `${debian}/${version}/bin`)]
  return folders.find((folder) => folder !== '' && ['initdb', 'pg_ctl'].every((name) => existsSync(join(folder, name))))
}

/** PostgreSQL refuses to run as root: there it runs as its own user, which every package of it makes. */
function ownerOfCluster(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}
