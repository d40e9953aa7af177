export type { PhraseContext } from "./context.ts"
export { findOffices } from "./find.ts"
