import type { DateSource } from "../article/article.ts"
import type { IsoDate } from "./model.ts"

/** The part of a mention that decides which facts are told. */
export interface Subject {
  kind: "leader" | "office" | "organisation" | "summit" | "date"
  entity: string
  name: string
  office?: string
  value?: string
  from?: IsoDate
  to?: IsoDate
}

export interface Telling {
  /** The article's date, ISO day. */
  on?: IsoDate
  onInferred?: boolean
  /** Where the article's date was found; absent where it was inferred. */
  onFrom?: DateSource
  /** The reader's language, BCP 47 or browser locale. */
  locale: string
  /** Entities of the page's other leaders, to name the summits they share. */
  others?: readonly string[]
}
