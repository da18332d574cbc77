import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { listFiles } from '../support/source-files'

/** A piece of code shown in the docs: where it stands, and the code with `//=>` turned into comparisons. */
export interface Snippet {
  readonly name: string
  readonly code: string
  readonly checks: number
}

/** Every TypeScript snippet of the README, the guides and the doc comments. */
export function listSnippets(): readonly Snippet[] {
  const pages = [{ path: 'README.md', text: readFileSync('README.md', 'utf8') }, ...listFiles('docs', '.md')]
  return [
    ...pages.flatMap(({ path, text }) => fences(text).map((code, number) => toSnippet(`${path}#${number + 1}`, code))),
    ...listFiles('src', '.ts').flatMap(({ path, text }) =>
      comments(text).flatMap((comment) =>
        fences(comment).map((code, number) => toSnippet(`${path}#${number + 1}`, code)),
      ),
    ),
  ]
}

/** The code of every fence of `ts`: what runs. Other fences (`tsx`, `vue`, `java`) are illustrations. */
export function fences(text: string): readonly string[] {
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code)
}

function comments(text: string): readonly string[] {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].map(([comment]) => comment.replaceAll(/^ *\* ?/gm, ''))
}

/** `value //=> expected` becomes `check(value, expected)`; the comment may also stand on the next line. */
function toSnippet(name: string, code: string): Snippet {
  const file = ts.createSourceFile('snippet.ts', code, ts.ScriptTarget.ES2022, true)
  let checks = 0
  let result = ''
  let from = 0
  for (const statement of file.statements) {
    if (!ts.isExpressionStatement(statement)) continue
    const rest = code.slice(statement.end)
    const match = /^[ \t]*\n?[ \t]*\/\/=>[ \t]*(.+)(?:\n|$)/.exec(rest)
    if (match === null) continue
    const [comment, expected] = match
    result += `${code.slice(from, statement.getStart())}check(${statement.expression.getText()}, ${expected})\n`
    from = statement.end + comment.length
    checks += 1
  }
  const header = checks === 0 ? '' : "import { check } from '../../test/docs/check'\n"
  return { name, code: `${header}${result}${code.slice(from)}\nexport {}\n`, checks }
}
