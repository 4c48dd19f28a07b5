import { findPart, type Node } from './list-parts.ts'

const link = (name: string): string => `[${name}](#${name.toLowerCase()})`

/** Names the type of a field for a reader: "text", "number or null", "list of [Position](#position)". */
export const nameType = (node: Node): string => {
  const part = findPart(node)
  if (part !== undefined) return link(part)
  if (node.const !== undefined) return `\`${node.const}\``
  if (node.enum) return node.enum.map((value) => `\`${value}\``).join(' ')
  if (node.items) return `list of ${nameType(node.items)}`
  if (node.anyOf) return [...new Set(node.anyOf.map(nameType))].join(' or ')
  if (node.$ref !== undefined) return 'any JSON'
  if (node.properties) return 'object'
  const types = typeof node.type === 'string' ? [node.type] : (node.type ?? [])
  return types.map((type) => (type === 'string' ? 'text' : type === 'integer' ? 'whole number' : type)).join(' or ')
}
