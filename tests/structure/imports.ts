/** Reads the import statements of a source file, with the compiler's own parser. */
import ts from 'typescript'

/** A file of the repository: `path` from its root, with slashes. */
export interface SourceText {
  path: string
  text: string
}

export interface ImportStatement {
  /** What stands between the quotes. */
  specifier: string
  /** Counted from 1. */
  line: number
  /** Nothing of it is left at run time. */
  typeOnly: boolean
}

/** `import`, `export … from`, `import()`, `require()` and `import('…')` types, in their order. */
export function importsOf({ path, text }: SourceText): ImportStatement[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, scriptKind(path))
  const found: ImportStatement[] = []
  const add = (specifier: ts.Expression, typeOnly: boolean) => {
    if (!ts.isStringLiteralLike(specifier)) return
    const { line } = source.getLineAndCharacterOfPosition(specifier.getStart(source))
    found.push({ specifier: specifier.text, line: line + 1, typeOnly })
  }
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node)) {
      // `import { type A }` is not type-only: verbatimModuleSyntax keeps the import.
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      add(node.moduleSpecifier, node.isTypeOnly)
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true)
    } else if (ts.isCallExpression(node) && loadsModule(node) && node.arguments[0]) {
      add(node.arguments[0], false)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function loadsModule({ expression }: ts.CallExpression): boolean {
  return (
    expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(expression) && expression.text === 'require')
  )
}

function scriptKind(path: string): ts.ScriptKind {
  return path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
}
