import { useCallback, useEffect, useRef, useState } from "preact/hooks"
import type { Note } from "../../notes/note.ts"
import { type ListRequest, PAGE } from "../../notes/store/list.ts"
import type { NotesApi } from "./notes-api.ts"

/** The list grows by as much as is there already, and by no more than this. */
const MOST_MORE = 100

export interface Listed {
  notes: readonly Note[] | undefined
  total: number
  more(): void
  reload(): void
}

/** The notes that fit a request, asked again when it or a note changes; the last answer stays until the next is there. */
export function useNotes(api: NotesApi, request: Omit<ListRequest, "offset" | "limit">, first = PAGE): Listed {
  const [answer, setAnswer] = useState<{ notes: readonly Note[]; total: number }>()
  const [limit, setLimit] = useState(first)
  const asked = useRef(0)
  const key = JSON.stringify(request)
  const reload = useCallback(() => {
    const mine = ++asked.current
    void api.list({ ...(JSON.parse(key) as ListRequest), limit }).then((found) => {
      if (mine === asked.current) setAnswer(found)
    })
  }, [api, key, limit])
  useEffect(() => setLimit(first), [key, first])
  useEffect(() => {
    reload()
    return api.onChange(reload)
  }, [reload])
  return {
    notes: answer?.notes,
    total: answer?.total ?? 0,
    more: () => setLimit((now) => now + Math.min(now, MOST_MORE)),
    reload,
  }
}
