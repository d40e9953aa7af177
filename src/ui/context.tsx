import { createContext } from "preact"
import { useContext, useEffect, useState } from "preact/hooks"
import type { Words } from "../card/words.ts"
import type { Settings } from "../settings/model.ts"
import type { Api } from "./api.ts"
import { dateWords, todayIso } from "./dates.ts"
import type { Translator } from "./i18n.ts"

export interface Surroundings {
  api: Api
  words: Words
}

export function surroundings(api: Api, t: Translator): Surroundings {
  return { api, words: { t, dates: dateWords(t.locale), today: todayIso() } }
}

export const Context = createContext<Surroundings | undefined>(undefined)

export function useSurroundings(): Surroundings {
  const found = useContext(Context)
  if (!found) throw new Error("A component of the pages stands outside of its Context")
  return found
}

/** What a promise came to; undefined while it runs. Asked again whenever `key` changes. */
export function useAnswer<T>(ask: () => Promise<T>, key: unknown): T | undefined {
  const [answer, setAnswer] = useState<{ key: unknown; value: T }>()
  useEffect(() => {
    let wanted = true
    ask().then((value) => wanted && setAnswer({ key, value }))
    return () => {
      wanted = false
    }
  }, [key])
  return answer?.key === key ? answer?.value : undefined
}

export function useSettings(): Settings | undefined {
  const { api } = useSurroundings()
  const [settings, setSettings] = useState<Settings>()
  useEffect(() => {
    void api.settings.load().then(setSettings)
    return api.settings.watch(setSettings)
  }, [api])
  return settings
}
