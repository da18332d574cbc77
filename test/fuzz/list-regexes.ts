import ts from 'typescript'
import * as schemas from '../../src/schema'
import { listFiles } from '../support/source-files'

/** A regular expression that the library runs, and where it stands. */
export interface Listed {
  readonly place: string
  readonly regex: RegExp
}

/** Every regular expression written in src, and every one that the schemas hold, zod's own among them. */
export function listRegexes(): readonly Listed[] {
  const written = listFiles('src', '.ts').flatMap(({ path, text }) => writtenIn(path, text))
  const held = Object.entries(schemas).flatMap(([name, schema]) => heldBy(schema, name))
  const known = new Map<string, Listed>()
  for (const one of [...written, ...held]) {
    if (!known.has(String(one.regex))) known.set(String(one.regex), one)
  }
  return [...known.values()]
}

/** Where src builds a regular expression from texts, which no list of literals would show. */
export function listBuilt(): readonly string[] {
  return listFiles('src', '.ts').flatMap(({ path, text }) => (/\bRegExp\(/.test(text) ? [path] : []))
}

function writtenIn(path: string, text: string): readonly Listed[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
  const found: Listed[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1
      found.push({ place: `${path}:${line}`, regex: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)) })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function heldBy(schema: unknown, place: string): readonly Listed[] {
  const seen = new Set<unknown>()
  const found: Listed[] = []
  const visit = (value: unknown): void => {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return
    seen.add(value)
    if (value instanceof RegExp) found.push({ place, regex: value })
    else if ('_zod' in value) visit(Object(Reflect.get(value, '_zod')).def)
    else for (const inner of Object.values(value)) visit(inner)
  }
  visit(schema)
  return found
}
