import ts from 'typescript'

/** What the source says of a finding: how heavy it may be, and by which parameters or articles. */
export interface FoundInCode {
  readonly severities: ReadonlySet<string>
  readonly parameters: ReadonlySet<string>
  readonly citations: ReadonlySet<string>
  /** Some place takes its basis from the case or the host. */
  readonly varies: boolean
}

interface Gathered {
  readonly severities: Set<string>
  readonly parameters: Set<string>
  readonly citations: Set<string>
  varies: boolean
}

/** Reads every call of `finding(code, params, basis, place)` in the sources; nothing is run. */
export function readFindings(files: readonly string[]): ReadonlyMap<string, FoundInCode> {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.')
  const program = ts.createProgram([...files], options)
  const checker = program.getTypeChecker()
  const found = new Map<string, Gathered>()
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'finding')
      gather(node, checker, found)
    ts.forEachChild(node, visit)
  }
  for (const file of files) {
    const source = program.getSourceFile(file)
    if (source !== undefined) visit(source)
  }
  return found
}

function gather(call: ts.CallExpression, checker: ts.TypeChecker, found: Map<string, Gathered>): void {
  const [code, , basis, place] = call.arguments
  if (code === undefined || basis === undefined) return
  const severities = place === undefined ? ['violation'] : (writtenSeverity(place) ?? severitiesOf(place, checker))
  const gathered: Gathered = { severities: new Set(), parameters: new Set(), citations: new Set(), varies: false }
  readBasis(basis, checker, gathered, new Set())
  for (const name of ts.isStringLiteral(code) ? [code.text] : literalsOf(checker.getTypeAtLocation(code))) {
    const entry = found.get(name) ?? {
      severities: new Set(),
      parameters: new Set(),
      citations: new Set(),
      varies: false,
    }
    for (const severity of severities) entry.severities.add(severity)
    for (const parameter of gathered.parameters) entry.parameters.add(parameter)
    for (const citation of gathered.citations) entry.citations.add(citation)
    entry.varies ||= gathered.varies
    found.set(name, entry)
  }
}

/** The severity where it stands in place; types are asked only where it does not, because that takes long. */
function writtenSeverity(place: ts.Expression): readonly string[] | undefined {
  if (!ts.isObjectLiteralExpression(place) || place.properties.some(ts.isSpreadAssignment)) return undefined
  const property = place.properties.find((one) => one.name?.getText() === 'severity')
  if (property === undefined) return ['violation']
  return ts.isPropertyAssignment(property) && ts.isStringLiteral(property.initializer)
    ? [property.initializer.text]
    : undefined
}

function severitiesOf(place: ts.Expression, checker: ts.TypeChecker): readonly string[] {
  const type = checker.getTypeAtLocation(place)
  return (type.isUnion() ? type.types : [type]).flatMap((part) => {
    const property = part.getProperty('severity')
    if (property === undefined) return ['violation']
    const severity = checker.getTypeOfSymbolAtLocation(property, place)
    const optional = (severity.isUnion() ? severity.types : [severity]).some(
      ({ flags }) => flags & ts.TypeFlags.Undefined,
    )
    return [...literalsOf(severity), ...(optional ? ['violation'] : [])]
  })
}

function literalsOf(type: ts.Type): readonly string[] {
  return (type.isUnion() ? type.types : [type]).flatMap((part) => (part.isStringLiteral() ? [part.value] : []))
}

/** Follows an expression to the parameter of the law whose row it is, or to the articles written in place. */
function readBasis(node: ts.Expression, checker: ts.TypeChecker, into: Gathered, seen: Set<ts.Node>): void {
  if (seen.has(node)) return
  seen.add(node)
  const next = stepsTo(node, checker)
  for (const expression of next) readBasis(expression, checker, into, seen)
  if (next.length > 0) return
  const citation = citationOf(node)
  const parameter = parameterOf(node)
  if (citation !== undefined) into.citations.add(citation)
  if (parameter !== undefined) into.parameters.add(parameter)
  if (citation === undefined && parameter === undefined) into.varies = true
}

/** The expressions that an expression takes its value from; none for one that is read as it stands. */
function stepsTo(node: ts.Expression, checker: ts.TypeChecker): readonly ts.Expression[] {
  if (ts.isArrayLiteralExpression(node)) return node.elements
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse]
  if (ts.isBinaryExpression(node)) return [node.left, node.right]
  if (wraps(node)) return [node.expression]
  if (ts.isIdentifier(node)) return initializerOf(node, checker)
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || !lookups.has(node.expression.text)) return []
  return node.arguments.slice(0, 1)
}

function wraps(node: ts.Expression): node is ts.Expression & { readonly expression: ts.Expression } {
  return (
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSpreadElement(node)
  )
}

function initializerOf(node: ts.Identifier, checker: ts.TypeChecker): readonly ts.Expression[] {
  const symbol = checker.getSymbolAtLocation(node)
  const real = symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  const declaration = real?.valueDeclaration
  if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return []
  return declaration.initializer === undefined ? [] : [declaration.initializer]
}

function citationOf(node: ts.Expression): string | undefined {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== 'cite')
    return undefined
  const parts = node.arguments.flatMap((part) => (ts.isStringLiteral(part) ? [part.text] : []))
  return parts.length === node.arguments.length ? JSON.stringify(parts) : undefined
}

function parameterOf(node: ts.Expression): string | undefined {
  if (!ts.isObjectLiteralExpression(node)) return undefined
  const id = propertyOf(node, 'id')
  return id !== undefined && ts.isStringLiteral(id) && propertyOf(node, 'values') !== undefined ? id.text : undefined
}

/** Functions that give a row of the timeline which is their first argument. */
const lookups: ReadonlySet<string> = new Set(['at', 'rowOn', 'lawOn'])

function propertyOf(node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  return node.properties.flatMap((property) =>
    ts.isPropertyAssignment(property) && property.name.getText() === name ? [property.initializer] : [],
  )[0]
}
