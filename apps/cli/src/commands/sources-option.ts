import { InvalidArgumentError, Option } from 'commander'

const readLocation = (text: string): string => {
  if (text.trim() === '') throw new InvalidArgumentError('Expected the name of a file.')
  return text
}

/** The option that names a file of sources: the flag, else REPORTEDLY_SOURCES, else none; docs/sources.md has its form. */
export const sourcesOption = (): Option =>
  new Option('--sources <file>', 'a file of sources to know besides the registry (.jsonl or .json)')
    .env('REPORTEDLY_SOURCES')
    .argParser(readLocation)
