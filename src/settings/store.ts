import { Storage } from "@plasmohq/storage"
import { readStored, VERSION } from "./migrations.ts"
import { chosenOf, LOCAL_ONLY, type Settings, type StoredSettings } from "./model.ts"

/** The key in storage.local (and storage.sync); a script without this module reads it with `readStored`. */
export const SETTINGS_KEY = "settings"

const local = new Storage({ area: "local" })
let syncArea: Storage | undefined
const sync = () => {
  syncArea ??= new Storage({ area: "sync" })
  return syncArea
}

function withoutLocal(settings: Settings): StoredSettings {
  const chosen = chosenOf(settings)
  for (const key of LOCAL_ONLY) delete chosen[key]
  return { version: VERSION, chosen }
}

/** What the reader chose, over the defaults. */
export async function loadSettings(): Promise<Settings> {
  // Read as it lies there: @plasmohq/storage makes nothing of what it has not written itself.
  return readStored((await chrome.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY])
}

/** Keeps the settings; with sync switched on, all but the site lists go to the browser's own sync too. */
export async function saveSettings(settings: Settings): Promise<void> {
  const stored: StoredSettings = { version: VERSION, chosen: chosenOf(settings) }
  await local.set(SETTINGS_KEY, stored)
  if (settings.sync) await sync().set(SETTINGS_KEY, withoutLocal(settings))
}

/** Changes settings in one step, from what is stored now. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const next = change(await loadSettings())
  await saveSettings(next)
  return next
}

/** Calls back at every change, from whichever page it was made. Returns how to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const watcher = { [SETTINGS_KEY]: (change: { newValue?: unknown }) => changed(readStored(change.newValue)) }
  local.watch(watcher)
  return () => local.unwatch(watcher)
}

/** Switches sync on (taking over what another browser left there) or off (removing it). */
export async function setSync(on: boolean): Promise<Settings> {
  const mine = await loadSettings()
  if (!on) {
    await sync().remove(SETTINGS_KEY)
    const next = { ...mine, sync: false }
    await saveSettings(next)
    return next
  }
  const theirs = await sync().get<unknown>(SETTINGS_KEY)
  const next = theirs === undefined ? { ...mine, sync: true } : merge(mine, readStored(theirs))
  await saveSettings(next)
  return next
}

/** For the background: takes over changes that arrive through sync. */
export function followSync(): void {
  sync().watch({
    [SETTINGS_KEY]: (change: { newValue?: unknown }) => {
      if (change.newValue === undefined) return
      void loadSettings().then(async (mine) => {
        if (!mine.sync) return
        const next = merge(mine, readStored(change.newValue))
        await local.set(SETTINGS_KEY, { version: VERSION, chosen: chosenOf(next) })
      })
    },
  })
}

function merge(mine: Settings, theirs: Settings): Settings {
  return { ...theirs, sitesOn: mine.sitesOn, sitesOff: mine.sitesOff, sync: true }
}
