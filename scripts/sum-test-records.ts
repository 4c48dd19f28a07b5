/** What is read of a record that vitest's JSON reporter writes. */
export interface TestRecord {
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

export interface TestSum {
  readonly passed: number
  readonly failed: number
  /** Names of tests that did not run: skipped, pending, to be written. */
  readonly notRun: readonly string[]
}

/** Sums up records; a test file that failed without a failed test in it (it did not load, say) counts as one failed. */
export const sumTestRecords = (records: readonly TestRecord[]): TestSum => {
  const files = records.flatMap(({ testResults }) => testResults)
  const tests = files.flatMap(({ assertionResults }) => assertionResults)
  const brokenFiles = files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  )
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(({ status }) => status === 'failed').length + brokenFiles.length,
    notRun: tests.filter(({ status }) => status !== 'passed' && status !== 'failed').map(({ fullName }) => fullName),
  }
}
