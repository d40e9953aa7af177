import { firstDay, isoDay, lastDay } from "./calendar.ts"
import { summitFact, termFact } from "./fact-parts.ts"
import type { DateFacts } from "./facts.ts"
import type { KnowledgeRecord, Role, Summit } from "./model.ts"
import type { Subject, Telling } from "./telling.ts"

/** A longer span has too many events to name any. */
const LONGEST_SPAN = 10
const MOST = 4
const HANDOVER_ROLES: readonly Role[] = ["head-of-state", "head-of-government", "monarch", "organisation-head"]
/** What readers look for first. */
const FORMS: readonly Summit["kind"][] = [
  "summit",
  "extraordinary",
  "conference",
  "state-visit",
  "bilateral",
  "working-visit",
]

/** A date's facts: its days, how far from the article's, and what the record knows of them. */
export function describeDate(record: KnowledgeRecord, subject: Subject, telling: Telling): DateFacts {
  const { locale, on, onInferred } = telling
  const from = subject.from && firstDay(subject.from)
  const to = subject.to ? lastDay(subject.to) : subject.from && lastDay(subject.from)
  const days = from === undefined || from === "" || to === undefined || to === "" ? undefined : { from, to }
  const short = days && days.to - days.from <= LONGEST_SPAN
  const summits = short ? record.summitsBetween(days.from, days.to) : []
  const handovers = short
    ? record
        .termsBeginning(days.from, days.to)
        .filter((term) => HANDOVER_ROLES.includes(record.office(term.office).role) && term.status !== "co")
    : []
  return {
    kind: "date",
    value: subject.value ?? subject.entity,
    ...(days ? { from: isoDay(days.from), to: isoDay(days.to) } : {}),
    ...(days && on ? { daysFromArticle: days.from - firstDay(on) } : {}),
    summits: [...summits]
      .sort((a, b) => FORMS.indexOf(a.kind) - FORMS.indexOf(b.kind) || a.fromDay - b.fromDay)
      .slice(0, MOST)
      .map((summit) => summitFact(record, summit, locale)),
    handovers: handovers.slice(0, MOST).map((term) => termFact(record, term, locale)),
    ...(on ? { on } : {}),
    ...(onInferred ? { onInferred } : {}),
    asOf: isoDay(record.asOf),
  }
}
