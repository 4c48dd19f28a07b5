/** SQLite's result codes, each in words that say what to do about it. */
const REASONS: Readonly<Record<number, string>> = {
  5: 'another program is writing to it; try again',
  8: 'cannot be written',
  10: 'cannot be read or written: the disk or its file system failed',
  11: 'is a damaged SQLite database',
  13: 'cannot be written: the disk is full',
  14: 'cannot be opened or created; is it allowed here?',
  26: 'is not a SQLite database',
}

/** Says in plain words why SQLite refused; other errors speak for themselves. */
export const explainSqliteError = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  const reason = 'errcode' in error ? REASONS[Number(error.errcode) & 0xff] : undefined
  return reason ?? error.message
}
