import { findRoomViolations } from './find-room-violations.ts'
import { findTestFiles } from './find-test-files.ts'
import { listWorkspaces, type Workspace } from './list-workspaces.ts'
import type { Tree } from './read-tree.ts'
import { type Import, traceImports } from './trace-imports.ts'

/** An import that the architecture does not allow: the file, what it imports, and the rule that this breaks. */
export interface Violation {
  readonly file: string
  readonly imports: string
  readonly rule: string
}

type Rule = (edge: Import) => string | null

const BOTTOM = '@reportedly/schema'

const targetWorkspace = ({ target }: Import, workspaces: readonly Workspace[]): Workspace | undefined =>
  target.kind === 'package'
    ? workspaces.find(({ name }) => name === target.name)
    : workspaces.find(({ folder }) => target.path.startsWith(`${folder}/`))

const refuseUpward =
  (workspaces: readonly Workspace[]): Rule =>
  (edge) => {
    const to = targetWorkspace(edge, workspaces)
    if (to === undefined || to === edge.from) return null
    if (to.kind === 'app') return 'nothing imports an app'
    if (edge.from.kind === 'package' && to.name !== BOTTOM) return `a package imports no other package but ${BOTTOM}`
    return null
  }

const refuseDeep =
  (workspaces: readonly Workspace[]): Rule =>
  (edge) => {
    const to = targetWorkspace(edge, workspaces)
    if (to === undefined || to === edge.from) return null
    return edge.target.kind === 'file' || !to.entrances.has(edge.target.entrance)
      ? 'another package is imported by its entrance alone'
      : null
  }

const refuseUndeclared =
  (testFiles: ReadonlySet<string>, tools: ReadonlySet<string>): Rule =>
  ({ file, from, target }) => {
    if (target.kind === 'file' || target.name === from.name || from.declared.has(target.name)) return null
    if (testFiles.has(file) && tools.has(target.name)) return null
    return `${target.name} is not declared in ${from.folder}/package.json`
  }

const refuseLeaving =
  (workspaces: readonly Workspace[], testFiles: ReadonlySet<string>): Rule =>
  (edge) =>
    edge.target.kind === 'file' && targetWorkspace(edge, workspaces) === undefined && !testFiles.has(edge.file)
      ? 'a package imports no files from outside itself'
      : null

/**
 * Finds the imports that break the architecture (docs/architecture.md): they run schema ← packages ← apps, by the
 * entrance, declared; and in the parser from higher to lower rooms. `tools` are what tests and configuration may
 * import of the root's own dependencies.
 */
export const findUpwardImports = (tree: Tree, tools: ReadonlySet<string>): readonly Violation[] => {
  const workspaces = listWorkspaces(tree)
  const imports = traceImports(tree, workspaces)
  const testFiles = findTestFiles(tree.keys(), imports)
  const rules: readonly Rule[] = [
    refuseUpward(workspaces),
    refuseDeep(workspaces),
    refuseUndeclared(testFiles, tools),
    refuseLeaving(workspaces, testFiles),
    findRoomViolations(imports),
  ]
  return imports.flatMap((edge) =>
    rules
      .map((rule) => rule(edge))
      .filter((rule) => rule !== null)
      .map((rule) => ({ file: edge.file, imports: edge.specifier, rule })),
  )
}
