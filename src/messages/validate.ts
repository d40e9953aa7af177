import { MARK_CLASSES, MARK_NAME, type MarkClass, type MarkNames } from "../highlight/names.ts"
import { isNote, LIMITS } from "../notes/check-note.ts"
import { type Anchor, NOTE_COLOURS, type NotePage, type NoteSubject } from "../notes/note.ts"
import { type ListRequest, type NotePatch, SORTS } from "../notes/store/list.ts"
import type { Mention, TextSpan } from "../recognition/mention.ts"
import {
  type Check,
  either,
  flag,
  fraction,
  list,
  nothing,
  object,
  oneOf,
  optional,
  pattern,
  text,
  tuple,
  whole,
} from "./check.ts"
import type { Arrival, FactsRequest, MessageName, ReadRequest, RequestOf, SaveRequest } from "./map.ts"

/** Caps: far over what pages have, far under what would hurt. */
const TEXT_MAX = 2_000_000
const BLOCKS_MAX = 100_000
const QUOTE_MAX = 20_000
const URL_MAX = 4096

const offset = whole(TEXT_MAX)
const isoDay = pattern(/^\d{4}-\d{2}-\d{2}$/)
const isoDate = pattern(/^\d{4}(-\d{2}(-\d{2})?)?$/)
const languageTag = pattern(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}$/)
const entity = text(200)
const fingerprint = whole(0xffff_ffff)
const noteId = pattern(/^[0-9a-f-]{1,64}$/i)
const address = text(URL_MAX)
const kind = oneOf("leader", "office", "organisation", "summit", "date")

const readFields = {
  text: text(TEXT_MAX),
  lang: optional(languageTag),
  date: optional(isoDay),
  home: optional(pattern(/^[A-Z]{2}$/)),
}

const mention = object<Mention>({
  start: offset,
  end: offset,
  surface: text(2000),
  kind,
  entity,
  name: text(500),
  confidence: fraction,
  office: optional(text(200)),
  officeTitle: optional(text(500)),
  from: optional(isoDate),
  to: optional(either(isoDate, oneOf(""))),
  place: optional(text(200)),
  series: optional(text(100)),
  number: optional(whole(10_000)),
  value: optional(text(100)),
  timexType: optional(oneOf("DATE", "TIME", "DURATION", "SET")),
  others: optional(list(entity, 50)),
  former: optional(flag),
  acting: optional(flag),
  designate: optional(flag),
  bare: optional(flag),
  inferred: optional(flag),
})

const facts = object<FactsRequest>({
  mention,
  on: optional(isoDay),
  onInferred: optional(flag),
  onFrom: optional(oneOf("json-ld", "meta", "time", "byline", "url", "dateline")),
  locale: languageTag,
  others: optional(list(entity, 500)),
})

const anchor = object<Anchor>({
  quote: object({ exact: text(QUOTE_MAX), prefix: text(500), suffix: text(500) }),
  position: object({ start: offset, end: offset }),
  others: optional(list(fingerprint, LIMITS.others)),
  beside: optional(list(fingerprint, 2)),
})

const page = object<NotePage>({
  url: address,
  key: address,
  canonicalUrl: optional(address),
  title: text(2000),
  site: text(500),
  date: optional(isoDate),
  lang: optional(languageTag),
})

const saveFields = {
  page,
  anchor,
  subject: object<NoteSubject>({
    kind: oneOf("leader", "office", "organisation", "summit", "date", "text"),
    entity: optional(entity),
    name: optional(text(500)),
  }),
  mention: optional(mention),
  on: optional(isoDay),
  locale: languageTag,
}

const markNames = object<MarkNames>(
  Object.fromEntries(MARK_CLASSES.map((mark) => [mark, pattern(MARK_NAME)])) as Record<MarkClass, Check>,
)

/** What each message to the background may carry. A message without a line here does not compile. */
export const BACKGROUND_REQUESTS: Readonly<Record<Exclude<MessageName, `tab/${string}`>, Check>> = {
  "page/recognise": object<RequestOf<"page/recognise">>({
    ...readFields,
    blockLanguages: optional(list(tuple(whole(BLOCKS_MAX), languageTag), BLOCKS_MAX)),
    bylines: optional(list(text(300), 20)),
    arrival: optional(object<Arrival>({ key: address, names: optional(markNames) })),
  }),
  "page/facts": facts,
  "page/save": object<SaveRequest>(saveFields),
  "page/notes-here": object({ key: address }),
  "page/describe-anchor": object({ text: text(TEXT_MAX), start: offset, end: offset }),
  "page/find-anchors": object({ text: text(TEXT_MAX), anchors: list(anchor, 1000) }),
  "page/open-note": object({ id: noteId }),
  "page/report": facts,
  "page/count": object({ count: whole(100_000) }),
  "page/card": nothing,
  "page/read-me": either(nothing, object({ frames: optional(flag), wanted: optional(flag) })),
  "page/paint": object({ names: markNames, notes: optional(flag) }),

  "view/recognise": object<Omit<ReadRequest, "bylines">>({
    ...readFields,
    blocks: optional(list(object<TextSpan>({ start: offset, end: offset, lang: optional(languageTag) }), BLOCKS_MAX)),
  }),
  "view/facts": facts,
  "view/update": object({ what: oneOf("status", "fetch", "undo"), locale: languageTag }),
  "view/save": object<RequestOf<"view/save">>({
    ...saveFields,
    words: optional(text(100_000)),
    tags: optional(list(text(100), 50)),
  }),

  "view/notes": object<ListRequest>({
    query: optional(text(1000)),
    keys: optional(list(address, 10)),
    sort: optional(oneOf(...SORTS)),
    offset: optional(whole(10_000_000)),
    limit: optional(whole(1000)),
  }),
  "view/notes-by-id": object({ ids: list(noteId, 2000) }),
  "view/note-ids": object({ query: text(1000), keys: optional(list(address, 10)) }),
  "view/note-change": object({
    id: noteId,
    patch: object<NotePatch>({
      words: optional(text(LIMITS.words)),
      tags: optional(list(text(LIMITS.tag), LIMITS.tags)),
      colour: optional(oneOf(...NOTE_COLOURS)),
    }),
  }),
  "view/notes-delete": object({ ids: list(noteId, 200_000) }),
  "view/notes-restore": object({ ids: list(noteId, 200_000) }),
  "view/notes-add": object({ notes: list(isNote, 2000), replace: optional(flag) }),
  "view/note-tags": nothing,
  "view/notes-health": nothing,
  "view/notes-reminded": nothing,
  "view/notes-broken": nothing,
  "view/note-open": object({ id: noteId }),
}
