import { type Dirent, readdirSync, readFileSync } from 'node:fs'

/** A source file: its path from the root of the project, and its text. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** Folders that hold what was installed or made, not what was written. */
const made: ReadonlySet<string> = new Set(['node_modules', 'api', 'dist', 'cache', '.git', '.cache'])

/** Every file of a folder that ends with an ending, in order of path; installed and made files left out. */
export function listFiles(folder: string, ending: string): readonly SourceFile[] {
  return walk(folder)
    .filter((path) => path.endsWith(ending))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}

function walk(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry: Dirent) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return made.has(entry.name) ? [] : walk(path)
    return entry.isFile() ? [path] : []
  })
}

/** The text without comments, so that words in prose do not count. */
export function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '')
}
