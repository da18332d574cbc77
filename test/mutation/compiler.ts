import ts from 'typescript'
import type { Place, Verdict } from './runner/as-tested'

/** Whether the library still compiles with a mutant in it: one that does not is caught before any test. */
export function createCompiler(): (mutant: Verdict) => boolean {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd())
  const sources = fileNames.filter((name) => name.includes('/src/'))
  const mutated: Record<string, string> = {}
  let version = 0
  const service = ts.createLanguageService({
    getScriptFileNames: () => sources,
    getScriptVersion: (name) => (mutated[name] === undefined ? '' : `${version}`),
    getScriptSnapshot: (name) => {
      const text = mutated[name] ?? ts.sys.readFile(name)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCompilationSettings: () => ({ ...options, noEmit: true }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getCurrentDirectory: ts.sys.getCurrentDirectory,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
  })
  return ({ fileName, start, end, replacement }) => {
    const text = ts.sys.readFile(fileName) ?? ''
    version += 1
    mutated[fileName] = text.slice(0, offsetOf(text, start)) + replacement + text.slice(offsetOf(text, end))
    const problems = [...service.getSyntacticDiagnostics(fileName), ...service.getSemanticDiagnostics(fileName)]
    delete mutated[fileName]
    return problems.length === 0
  }
}

function offsetOf(text: string, { line, column }: Place): number {
  const before = text.split('\n').slice(0, line - 1)
  return before.reduce((length, one) => length + one.length + 1, 0) + column - 1
}
