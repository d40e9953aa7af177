import { parseArgs } from "node:util"
import { isIsoDate } from "../../knowledge/calendar.ts"
import { findPersons, findSummits, searchKey } from "../../knowledge/find.ts"
import type { KnowledgeRecord, Summit, Term } from "../../knowledge/model.ts"
import { BadInput } from "../bad-input.ts"

/** `knowledge summit`: the summits of a series or day, with who took part. */
export function summit(record: KnowledgeRecord, args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      series: { type: "string" },
      number: { type: "string" },
      on: { type: "string" },
      place: { type: "string" },
    },
  })
  if (values.on !== undefined && !isIsoDate(values.on))
    throw new BadInput(`--on must be an ISO date, not "${values.on}"`)
  if (values.number !== undefined && !/^\d+$/.test(values.number)) {
    throw new BadInput(`--number must be a number, not "${values.number}"`)
  }
  if (values.series === undefined && values.on === undefined) throw new BadInput("say --series or --on")
  if (values.series !== undefined && record.summitsOfSeries(seriesKey(record, values.series)).length === 0) {
    throw new BadInput(`no series "${values.series}" in the record`)
  }
  const found = findSummits(record, {
    ...(values.series === undefined ? {} : { series: seriesKey(record, values.series) }),
    ...(values.number === undefined ? {} : { number: Number(values.number) }),
    ...(values.on === undefined ? {} : { on: values.on }),
    ...(values.place === undefined ? {} : { place: values.place }),
  })
  return { summits: found.map((one) => toldSummit(record, one)) }
}

/** The series as the record spells it, for "sco" or "nato". */
function seriesKey(record: KnowledgeRecord, series: string): string {
  if (record.summitsOfSeries(series).length > 0) return series
  for (let i = 0; i < record.summitCount; i++) {
    const own = record.summit(i).series
    if (searchKey(own) === searchKey(series)) return own
  }
  return series
}

function toldSummit(record: KnowledgeRecord, one: Summit) {
  const { index, fromDay: _from, toDay: _to, previous, next, ...facts } = one
  return {
    ...facts,
    ...(previous === undefined ? {} : { previous: record.summit(previous).id }),
    ...(next === undefined ? {} : { next: record.summit(next).id }),
    participants: record.participants(index).map(({ person: at, ...participant }) => ({
      ...participant,
      ...(at === undefined ? {} : { entity: record.person(at).id }),
    })),
  }
}

/** `knowledge person`: all persons of that name, with their terms. */
export function person(record: KnowledgeRecord, args: string[]) {
  const { values, positionals } = parseArgs({ args, options: { lang: { type: "string" } }, allowPositionals: true })
  const name = positionals.join(" ").trim()
  if (name === "") throw new BadInput("say a name: knowledge -- person Putin")
  const lang = values.lang ?? "en"
  return {
    candidates: findPersons(record, name).map((index) => {
      const { index: _, name: nameEn, ...facts } = record.person(index)
      return {
        name: nameEn,
        label: record.personLabel(index, lang),
        ...facts,
        terms: record.termsOfPerson(index).map((term) => toldTerm(record, term, lang, facts.gender)),
      }
    }),
  }
}

function toldTerm(record: KnowledgeRecord, term: Term, lang: string, gender?: "m" | "f") {
  const office = record.office(term.office)
  return {
    office: office.id,
    title: record.titleLabel(office.role, term.title, lang, gender),
    ...(office.country ? { country: office.country } : {}),
    ...(office.organisation ? { organisation: office.organisation } : {}),
    from: term.from,
    to: term.to,
    status: term.status,
    ...(term.note ? { note: term.note } : {}),
    source: term.source,
    checked: term.checked,
    trust: term.trust,
  }
}
