/** What the help says of the paths that reports are read from. */
export const PATH_MEANING = 'files (.txt, .md, .jsonl) and folders to read; - for standard input'
