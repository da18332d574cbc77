import ts from 'typescript'
import { listSnippets } from '../docs/snippets'

/** An example of a docstring as a module of its own: each `//=>` is checked, each value it names is kept. */
export interface ExampleModule {
  readonly name: string
  readonly code: string
}

/** Every example of the docstrings of `src`; those that need more than the library stay behind. */
export function exampleModules(root: string, check: string): readonly ExampleModule[] {
  process.chdir(root)
  return listSnippets()
    .filter(({ name, checks, code }) => name.startsWith('src/') && checks > 0 && importsOf(code).every(isOurs))
    .map(({ name, code }) => ({
      name,
      code: code
        .replace(/^import \{ check \} from '[^']+'/, `import { check, keep } from ${JSON.stringify(check)}`)
        .concat(
          namesOf(code)
            .map((value) => `keep(${value})\n`)
            .join(''),
        ),
    }))
}

const isOurs = (from: string): boolean => from.startsWith('congvu/') || from.endsWith('/check')

function importsOf(code: string): readonly string[] {
  return [...code.matchAll(/ from '([^']+)'/g)].map(([, from = '']) => from)
}

/** The values that a module names at its top level. */
function namesOf(code: string): readonly string[] {
  const { statements } = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022)
  return statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : name.elements.flatMap(nameOf)))
}

function nameOf(element: ts.ArrayBindingElement): readonly string[] {
  return ts.isBindingElement(element) && ts.isIdentifier(element.name) ? [element.name.text] : []
}
