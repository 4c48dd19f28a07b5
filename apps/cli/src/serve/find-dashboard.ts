import { existsSync } from 'node:fs'
import { CommandError } from '../command-error.ts'

/** Finds the built dashboard's request handler, or throws a `CommandError` that says how to build it. */
export const findDashboard = (
  handlerUrl: string = import.meta.resolve('@reportedly/dashboard/build/handler.js'),
): string => {
  if (!existsSync(new URL(handlerUrl)))
    throw new CommandError('the dashboard is not built yet; run "npm run build" in the project’s folder first')
  return handlerUrl
}
