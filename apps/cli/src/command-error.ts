/** Thrown when a command cannot go on; its message is the one line that the user is shown. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}
