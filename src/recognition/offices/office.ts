import type { Day, KnowledgeRecord, Office, Role } from "../../knowledge/model.ts"
import type { OfficeRole } from "../../language/grammar.ts"

/** One office that a phrase may mean, and how certain that is, 0..1. */
export interface Reading {
  office: Office
  certainty: number
}

/** Offices of a state that a word for an office may mean, best first; the first with a holder on the day counts. */
export function officesOfState(
  record: KnowledgeRecord,
  role: OfficeRole,
  country: string,
  lang: string,
): readonly Office[] {
  switch (role) {
    case "president":
      if (record.officesOfCountry(country, "monarch").length > 0 && PRESIDENT_OF_GOVERNMENT.has(lang))
        return main(record, country, "head-of-state", "head-of-government")
      return main(record, country, "head-of-state")
    case "chair":
      return main(record, country, "head-of-state", "paramount-leader")
    case "pope":
      return country === "VA" ? main(record, country, "head-of-state") : []
    case "monarch":
    case "emir":
    case "sultan":
      return main(record, country, "monarch")
    case "crown-prince":
      return country === "SA" ? main(record, country, "head-of-government") : []
    case "supreme-leader":
      return supreme(record, country)
    case "party-leader":
      return SINGLE_PARTY.has(country) ? supreme(record, country) : []
    case "prime-minister":
      return main(record, country, "head-of-government")
    case "chancellor":
      if (country === "DE" || country === "AT") return main(record, country, "head-of-government")
      return MINISTER_CALLED_CHANCELLOR.has(lang) ? main(record, country, "foreign-minister") : []
    case "head-of-state":
      return country === "KP" ? supreme(record, country) : main(record, country, "monarch", "head-of-state")
    case "head-of-government":
      return main(record, country, "head-of-government", "head-of-state")
    case "leader":
    case "chief":
      return leading(record, country)
    case "foreign-minister":
      return main(record, country, "foreign-minister")
    case "vice-president":
      return main(record, country, "vice-president")
    default:
      return []
  }
}

/** Offices of an organisation that an office word may mean. */
export function officesOfBody(record: KnowledgeRecord, role: OfficeRole, key: string): readonly Office[] {
  const offices = record.officesOfOrganisation(key)
  const head = [...offices].sort((a, b) => Number(isTop(b)) - Number(isTop(a)))
  switch (role) {
    case "chief":
      return head.slice(0, 1)
    case "president":
    case "chair":
    case "commission-president":
    case "council-president":
      // "The president of the EU": of which of its bodies?
      if (role === "president" && key === "EU") return []
      return head.filter((office) => /President|Chair/.test(office.title)).slice(0, 1)
    case "secretary-general":
      return head.filter((office) => /Secretary/.test(office.title)).slice(0, 1)
    case "high-representative":
      return record
        .officesOfOrganisation("EU")
        .filter((office) => /High Representative/.test(office.title))
        .slice(0, 1)
    default:
      return []
  }
}

/** The head of the organisation itself, as against the chairs of its bodies. */
function isTop(office: Office): boolean {
  return office.id.endsWith("/organisation-head")
}

/** Key of the organisation that a word with an organisation's meaning names ("Kommissionspräsident"). */
function bodyOf(role: OfficeRole, key: string): string {
  if (key !== "EU") return key === "WB" ? "WorldBank" : key
  if (role === "council-president") return "EUCouncil"
  return "EUCommission"
}

/** Is the key of a language room's word that of a state, and not of an organisation? */
export function isState(key: string): boolean {
  return /^[A-Z]{2}$/.test(key) && key !== "EU" && key !== "UN" && key !== "AU" && key !== "WB"
}

/** Offices that a word may mean which names its state or organisation itself ("Kremlchef", "Kommissionspräsident"). */
export function officesOfKey(record: KnowledgeRecord, role: OfficeRole, key: string, lang: string): readonly Office[] {
  return isState(key) ? officesOfState(record, role, key, lang) : officesOfBody(record, role, bodyOf(role, key))
}

function leading(record: KnowledgeRecord, country: string): readonly Office[] {
  const roles: Role[] = [record.leadRole(country), "head-of-state", "head-of-government"]
  const states = main(record, country, ...roles)
  return PARAMOUNT.has(country) ? [...supreme(record, country), ...states] : states
}

function supreme(record: KnowledgeRecord, country: string): readonly Office[] {
  return record.officesOfCountry(country, "paramount-leader").filter((office) => SUPREME.test(office.id))
}

/** The offices of these roles of a state, but for single seats. */
function main(record: KnowledgeRecord, country: string, ...roles: Role[]): readonly Office[] {
  return roles.flatMap((role) => record.officesOfCountry(country, role).filter(isMain))
}

/** One of several seats of an office (a member of the Bosnian presidency) is never what the plain word means. */
function isMain(office: Office): boolean {
  return !office.id.endsWith("-member")
}

/** Does the office have a holder on that day? */
export function isHeld(record: KnowledgeRecord, office: Office, day: Day): boolean {
  return record.holdersOn(office.index, day).length > 0
}

const SUPREME = /supreme-leader|general-secretary|first-secretary|chairman-of-the-chinese-communist-party/
/** States whose party leader leads the state. */
const SINGLE_PARTY: ReadonlySet<string> = new Set(["CN", "VN", "LA", "CU", "KP", "SU"])
/** States in which "the leader" is the paramount one, whoever is head of state. */
const PARAMOUNT: ReadonlySet<string> = new Set(["KP", "IR", "SU"])
/** Languages that call a prime minister "president" (of the government). */
const PRESIDENT_OF_GOVERNMENT: ReadonlySet<string> = new Set(["es", "pt"])
const MINISTER_CALLED_CHANCELLOR: ReadonlySet<string> = new Set(["es", "pt"])
