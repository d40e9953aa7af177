import { ROLES } from "../knowledge/codes.ts"
import type { KnowledgeRecord } from "../knowledge/model.ts"
import { openPack } from "../knowledge/pack.ts"
import { openRecord } from "../knowledge/record.ts"
import { readTables } from "../knowledge/tables.ts"
import { BadInput, lineOfError } from "./bad-input.ts"
import { readPack } from "./compile.ts"
import { checkTables, coverage } from "./knowledge/check.ts"
import { person, summit } from "./knowledge/look-up.ts"
import { refresh } from "./knowledge/refresh.ts"
import { who } from "./knowledge/who.ts"

const HELP = `knowledge: asks the fact tables
  who     --office ROLE --country DE | --organisation NATO --on 2004-05-01
  who     --batch -          one {"id","country"|"organisation","office"?,"on"} a line
  summit  --series SCO --number 24 | --on 2024-07-03 [--place Astana]
  person  NAME [--lang de]
  check                      faults of the tables; coverage, freshness, holes
  refresh [--countries DE,FR] [--dry-run]   newer facts from Wikidata, as changes to the tables
ROLE: ${ROLES.join(", ")}`

/** Runs `knowledge` with its arguments; returns the exit code: 0, 1 for tables at fault, 2 for bad input. */
export async function run(args: string[]): Promise<number> {
  const [name = "help", ...rest] = args
  try {
    switch (name) {
      case "who":
        return await who(await open(), rest)
      case "summit":
        return print(summit(await open(), rest))
      case "person":
        return print(person(await open(), rest))
      case "check":
        return check()
      case "refresh":
        return await refresh(await open(), rest)
      case "help":
      case "--help":
        console.log(HELP)
        return 0
      default:
        throw new BadInput(`knowledge: no command "${name}"; there are who, summit, person, check, refresh`)
    }
  } catch (error) {
    const line = lineOfError(error)
    if (line === undefined) throw error
    console.error(line)
    return 2
  }
}

async function open(): Promise<KnowledgeRecord> {
  return openRecord(openPack(await readPack()))
}

function print(value: unknown): number {
  console.log(JSON.stringify(value))
  return 0
}

/** Prints faults and coverage as JSON; exit code 1 where the tables have faults, each told on stderr with its place. */
function check(): number {
  const tables = readTables()
  const faults = checkTables(tables)
  for (const fault of faults) console.error(fault)
  print({ faults, ...coverage(tables) })
  return faults.length > 0 ? 1 : 0
}
