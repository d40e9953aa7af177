import type { NameRules } from "../descriptor.ts"

export const names: NameRules = { paradigms: [] }
