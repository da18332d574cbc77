import { readdirSync, readFileSync, statSync } from 'node:fs'

/** A source file: its path from the root of the project, and its text. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** Every file of a folder that ends with an ending, in order of path. */
export function listFiles(folder: string, ending: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(ending) && !/\/(api|node_modules)\//.test(path) && statSync(path).isFile())
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}

/** The text without comments, so that words in prose do not count. */
export function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '')
}
