const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such file or folder',
  EACCES: 'cannot be read: permission denied',
  EPERM: 'cannot be read: permission denied',
  ELOOP: 'cannot be read: a symbolic link that leads back to itself',
  ENAMETOOLONG: 'no such file or folder: the name is too long',
}

/** Says in plain words why the file system refused. */
export const explainFailure = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? `cannot be read: ${error instanceof Error ? error.message : String(error)}`
}
