export { claimsToCsv } from './claims-to-csv.ts'
export { type Cell, type CodedRow, type Column, COLUMNS } from './columns.ts'
export { describeChain } from './describe-chain.ts'
