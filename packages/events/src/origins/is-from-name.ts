/** Whether the id of a source is made from its name, as that of one that no registry knows: it tells no more than the name. */
export const isFromName = (sourceId: string): boolean => /^s[0-9a-f]{20}$/.test(sourceId)
