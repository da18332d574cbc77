import ts from 'typescript'
import { listSnippets } from '../docs/snippets'
import { type Called, subpaths } from './subpaths'

/** The arguments that the examples of the docs call a function with. */
export type Examples = ReadonlyMap<string, readonly (readonly unknown[])[]>

/** Runs every example of the docs and keeps what it calls each function with. */
export function recordExamples(): Examples {
  const calls = new Map<string, (readonly unknown[])[]>()
  const watched = Object.fromEntries(Object.entries(subpaths).map(([path, names]) => [path, watch(names, calls)]))
  for (const { code, checks } of listSnippets()) {
    const { outputText } = ts.transpileModule(code, {
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
    })
    const given = (path: string): unknown => watched[path] ?? (checks > 0 ? { check: () => undefined } : undefined)
    try {
      new Function('require', 'exports', outputText)(given, {})
    } catch {
      // an example that needs more than the library shows how it is used elsewhere, and is run by test/docs
    }
  }
  return calls
}

function watch(names: Readonly<Record<string, unknown>>, calls: Map<string, (readonly unknown[])[]>): object {
  return Object.fromEntries(
    Object.entries(names).map(([name, value]) => {
      if (typeof value !== 'function') return [name, value]
      const known = calls.get(name) ?? []
      calls.set(name, known)
      const watched: Called = (...given) => {
        known.push(given)
        return (value as Called)(...given)
      }
      return [name, watched]
    }),
  )
}
