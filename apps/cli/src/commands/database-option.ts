import { InvalidArgumentError, Option } from 'commander'

const DEFAULT_DATABASE = 'reportedly.sqlite'

const readLocation = (text: string): string => {
  // SQLite would take an empty name for a database that is thrown away at the end.
  if (text.trim() === '') throw new InvalidArgumentError('Expected the name of a file.')
  return text
}

/** The option that names the database file: the flag, else REPORTEDLY_DATABASE, else a file in the working directory. */
export const databaseOption = (): Option =>
  new Option('--database <file>', 'the database file')
    .env('REPORTEDLY_DATABASE')
    .default(DEFAULT_DATABASE)
    .argParser(readLocation)
