import { readdirSync, readFileSync } from 'node:fs'

/** A source file: its path from the root of the project, and its text. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** Every file of a folder that ends with an ending, in order of path. */
export function listFiles(folder: string, ending: string): readonly SourceFile[] {
  return listPaths(folder)
    .filter((path) => path.endsWith(ending))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}

/** What is ours: no packages (one of them is a link back to the root, without end) and no generated pages. */
function listPaths(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return ['api', 'node_modules'].includes(entry.name) ? [] : listPaths(path)
    return entry.isFile() ? [path] : []
  })
}

/** The text without comments, so that words in prose do not count. */
export function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '')
}
