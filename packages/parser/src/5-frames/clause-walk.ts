/** Ways about a clause: from a verb to what it is said of, and along lists. Positions are chunk indices. */
export { agentsOfEvent, byAgents } from './clause/agents.ts'
export { groupAt, groupsAt, isGroup, verbOf } from './clause/at-position.ts'
export { listLeft, listRight, startsClause } from './clause/lists.ts'
export { objectsOf } from './clause/objects-of.ts'
export { skipAside } from './clause/pass-over.ts'
export { behindReach, headBefore, skipModifiers } from './clause/skip-modifiers.ts'
export { subjectsOf } from './clause/subjects-of.ts'
