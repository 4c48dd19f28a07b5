import ts from 'typescript'

const SCRIPT_BLOCK = /<script\b[^>]*>([\s\S]*?)<\/script>/g

const listInScript = (script: string): readonly string[] =>
  ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName)

/**
 * Lists what a file imports, re-exports or names in an import type, in the order of the text; imports whose name is
 * computed cannot be seen. A Svelte component is read by its script blocks.
 */
export const listImports = (path: string, text: string): readonly string[] =>
  path.endsWith('.svelte')
    ? [...text.matchAll(SCRIPT_BLOCK)].flatMap(([, script = '']) => listInScript(script))
    : listInScript(text)
