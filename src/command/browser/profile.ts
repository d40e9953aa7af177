import { rm } from "node:fs/promises"

/**
 * Remove a browser's profile folder. A browser's helper processes outlive it for a moment and go on writing, so this
 * is tried again for some fifteen seconds; a scratch folder that is still busy then is left to the system, with a
 * word about it: it is no fault of what was done with the browser.
 */
export async function removeProfile(folder: string): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true, maxRetries: 16, retryDelay: 100 })
  } catch (error) {
    console.warn(`The profile ${folder} could not be removed: ${(error as Error).message}`)
  }
}
