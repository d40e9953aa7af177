import type { CountryEntry } from "./countries.ts"
import type { SummitEntry } from "./grammar.ts"

/** How a language writes "COP", the number glued on: a meeting and its number in one word. */
const COP: Readonly<Record<string, string>> = {
  ru: "COP/КС/КОП",
  uk: "COP/КС/КОП",
  ar: "COP/كوب",
  ja: "COP/ＣＯＰ",
  hi: "COP/कॉप/सीओपी",
}

/** The first and the last climate conference that has a number. */
const FIRST = 1
const LAST = 40

/** "COP28", "COP-28", "Cop 28": every climate conference by its number. */
export function numberedMeetings(lang: string): SummitEntry[] {
  const out: SummitEntry[] = []
  for (let number = FIRST; number <= LAST; number++) {
    const forms = (COP[lang] ?? "COP").split("/").flatMap((word) => [`${word}${number}`, `${word} ${number}`])
    if (!COP[lang]) forms.push(`Cop${number}`, `Cop ${number}`)
    out.push({ kind: "summit", code: "series", sense: "series", series: "COP", value: number, forms: forms.join("/") })
  }
  return out
}

/** Regions that meet with a state or union as if they were one: "EU–Africa", "C5". Code, then Latin | ru | uk | ar | zh | ja | ko | hi. */
const REGIONS = `
Africa: Africa/Afrika/Afrique/África/Afryka/Afrikka | Африка | Африка | أفريقيا/إفريقيا | 非洲/非 | アフリカ | 아프리카 | अफ्रीका/अफ़्रीका
CentralAsia: Central Asia/Zentralasien/Asie centrale/Asia Central/Asia centrale/Ásia Central/Centraal-Azië/Azja Centralna/Azji Centralnej/Střední Asie/Centralasien/Orta Asya | Центральная Азия/Центральной Азии/Центральную Азию | Центральна Азія/Центральної Азії | آسيا الوسطى | 中亚/中亞 | 中央アジア | 중앙아시아 | मध्य एशिया
Balkans: Western Balkans/Westbalkan/Balkans occidentaux/Balcanes Occidentales/Balcani occidentali/Balcãs Ocidentais/Westelijke Balkan/Bałkany Zachodnie/západní Balkán/Västra Balkan/Batı Balkanlar | Западные Балканы/Западных Балкан | Західні Балкани/Західних Балкан | غرب البلقان | 西巴尔干/西巴爾幹 | 西バルカン | 서발칸 | पश्चिमी बाल्कन
`

const COLUMN: Readonly<Record<string, number>> = { ru: 1, uk: 2, ar: 3, zh: 4, ja: 5, ko: 6, hi: 7 }

/** Regions as parties of a summit. They are no countries: no office is one's. */
export function regions(lang: string): CountryEntry[] {
  return REGIONS.trim()
    .split("\n")
    .flatMap((line) => {
      const at = line.indexOf(": ")
      const forms = line.slice(at + 2).split(" | ")[COLUMN[lang] ?? 0]
      return forms ? [{ kind: "country" as const, code: line.slice(0, at), forms, inflected: true }] : []
    })
}
