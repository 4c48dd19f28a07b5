/** Ways about a clause: from a verb to what it is said of, and along lists. Positions are chunk indices. */
export { agentsOfEvent, byAgents } from './agents.ts'
export { groupAt, groupsAt, isGroup, verbOf } from './at-position.ts'
export { listLeft, listRight, startsClause } from './lists.ts'
export { objectsOf } from './objects-of.ts'
export { skipAside } from './pass-over.ts'
export { behindReach, headBefore, skipModifiers } from './skip-modifiers.ts'
export { subjectsOf } from './subjects-of.ts'
