import ts from 'typescript'

/** What the declared type says may stand at a place of an argument. */
export type Place =
  | { readonly kind: 'unknown' | 'string' | 'number' | 'date' | 'int32' | 'function' }
  | { readonly kind: 'one-of'; readonly values: readonly unknown[] }
  | { readonly kind: 'any-of'; readonly places: readonly Place[] }
  | { readonly kind: 'list'; readonly each: Place }
  | { readonly kind: 'tuple'; readonly places: readonly Place[] }
  | { readonly kind: 'record'; readonly fields: ReadonlyMap<string, Field>; readonly others?: Place }
  | { readonly kind: 'made'; readonly by: Made }

export interface Field {
  readonly optional: boolean
  readonly place: Place
}

/** Values that a program gets from their makers and passes on: a calendar, a plan, a lifecycle. */
export type Made = 'WorkingCalendar' | 'Plan' | 'Lifecycle' | 'LifecycleTable'

/** An exported function as it is declared. */
export interface Declared {
  readonly name: string
  readonly parameters: readonly (Field & { readonly name: string })[]
  /** What `@throws` says. */
  readonly throws: string
  /** `Outcome`, `Checked` or whatever else it returns. */
  readonly returns: string
}

/** Every exported function with the declared types of its arguments, read by the compiler. */
export function readDeclarations(entries: readonly string[]): ReadonlyMap<string, Declared> {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.')
  const program = ts.createProgram(entries, options)
  const checker = program.getTypeChecker()
  const declared = new Map<string, Declared>()
  for (const entry of entries) {
    const file = program.getSourceFile(entry)
    const module = file && checker.getSymbolAtLocation(file)
    if (module === undefined) throw new Error(`no module: ${entry}`)
    for (const exported of checker.getExportsOfModule(module)) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
      if (symbol.flags & ts.SymbolFlags.Function) declared.set(exported.name, declarationOf(checker, symbol))
    }
  }
  return declared
}

function declarationOf(checker: ts.TypeChecker, symbol: ts.Symbol): Declared {
  const [signature] = checker.getTypeOfSymbol(symbol).getCallSignatures()
  if (signature === undefined) throw new Error(`no function: ${symbol.name}`)
  const tags = symbol.getJsDocTags().filter(({ name }) => name === 'throws')
  const returned = signature.getReturnType()
  return {
    name: symbol.name,
    parameters: signature.parameters.map((parameter) => ({
      name: parameter.name,
      optional: isOptional(parameter),
      place: placeOf(checker, checker.getTypeOfSymbol(parameter), new Map()),
    })),
    throws: tags.map(({ text }) => ts.displayPartsToString(text)).join(' '),
    returns: returned.aliasSymbol?.name ?? returned.symbol?.name ?? checker.typeToString(returned),
  }
}

function isOptional(symbol: ts.Symbol): boolean {
  const declaration = symbol.valueDeclaration
  if (symbol.flags & ts.SymbolFlags.Optional) return true
  return (
    declaration !== undefined &&
    ts.isParameter(declaration) &&
    (declaration.questionToken !== undefined || declaration.initializer !== undefined)
  )
}

const made = new Set<string>(['WorkingCalendar', 'Plan', 'Lifecycle', 'LifecycleTable'] satisfies Made[])

const isAny = (type: ts.Type, flags: ts.TypeFlags): boolean => (type.flags & flags) !== 0

function placeOf(checker: ts.TypeChecker, type: ts.Type, known: Map<ts.Type, Place>): Place {
  const found = known.get(type)
  if (found !== undefined) return found
  if (isAny(type, ts.TypeFlags.TypeParameter)) {
    const constraint = checker.getBaseConstraintOfType(type)
    return constraint === undefined || constraint === type ? { kind: 'unknown' } : placeOf(checker, constraint, known)
  }
  if (isAny(type, ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return { kind: 'unknown' }
  if (isAny(type, ts.TypeFlags.Undefined | ts.TypeFlags.Void)) return { kind: 'one-of', values: [undefined] }
  if (isAny(type, ts.TypeFlags.Null)) return { kind: 'one-of', values: [null] }
  if (type.isStringLiteral() || type.isNumberLiteral()) return { kind: 'one-of', values: [type.value] }
  if (isAny(type, ts.TypeFlags.BooleanLiteral))
    return { kind: 'one-of', values: [checker.typeToString(type) === 'true'] }
  if (isAny(type, ts.TypeFlags.TemplateLiteral)) {
    return { kind: (type as ts.TemplateLiteralType).texts.join('') === '--' ? 'date' : 'string' }
  }
  if (isAny(type, ts.TypeFlags.StringLike)) return { kind: 'string' }
  if (isAny(type, ts.TypeFlags.NumberLike)) return { kind: 'number' }
  if (type.isUnion()) return unionOf(type.types.map((one) => placeOf(checker, one, known)))
  const name = type.symbol?.name ?? ''
  if (made.has(name)) return { kind: 'made', by: name as Made }
  if (name === 'Int32Array') return { kind: 'int32' }
  if (type.getCallSignatures().length > 0) return { kind: 'function' }
  return structureOf(checker, type, known)
}

function structureOf(checker: ts.TypeChecker, type: ts.Type, known: Map<ts.Type, Place>): Place {
  if (checker.isTupleType(type)) {
    const places = checker.getTypeArguments(type as ts.TypeReference).map((one) => placeOf(checker, one, known))
    return { kind: 'tuple', places }
  }
  if (checker.isArrayType(type)) {
    const [each] = checker.getTypeArguments(type as ts.TypeReference)
    return { kind: 'list', each: each === undefined ? { kind: 'unknown' } : placeOf(checker, each, known) }
  }
  const fields = new Map<string, Field>()
  const index = checker.getIndexTypeOfType(type, ts.IndexKind.String)
  const record: { kind: 'record'; fields: ReadonlyMap<string, Field>; others?: Place } = { kind: 'record', fields }
  known.set(type, record)
  if (index !== undefined) record.others = placeOf(checker, index, known)
  for (const property of checker.getPropertiesOfType(type)) {
    fields.set(property.name, {
      optional: isOptional(property),
      place: placeOf(checker, checker.getTypeOfSymbol(property), known),
    })
  }
  return record
}

/** One list of the bare values, beside the other branches. */
function unionOf(places: readonly Place[]): Place {
  const values = places.flatMap((place) => (place.kind === 'one-of' ? place.values : []))
  const others = places.filter(({ kind }) => kind !== 'one-of')
  if (others.length === 0) return { kind: 'one-of', values }
  return { kind: 'any-of', places: values.length === 0 ? others : [{ kind: 'one-of', values }, ...others] }
}
