export type { SummitContext } from "./context.ts"
export { findSummits, namedSummits } from "./find.ts"
