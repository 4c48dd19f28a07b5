import type { Import } from './trace-imports.ts'

const TEST_FILE = /\.test\.ts$|\.config\.[jt]s$|\/(e2e|scripts)\//

/** Finds the files that only tests and configuration reach: those themselves, and what nothing else imports. */
export const findTestFiles = (files: Iterable<string>, imports: readonly Import[]): ReadonlySet<string> => {
  const found = new Set([...files].filter((file) => TEST_FILE.test(file)))
  const importers = new Map<string, Set<string>>()
  for (const { file, target } of imports) {
    if (target.kind === 'file') importers.set(target.path, (importers.get(target.path) ?? new Set()).add(file))
  }
  let before = -1
  while (before < found.size) {
    before = found.size
    for (const [file, by] of importers) if ([...by].every((importer) => found.has(importer))) found.add(file)
  }
  return found
}
