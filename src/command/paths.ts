import path from "node:path"
import { fileURLToPath } from "node:url"

/** The project's root folder. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..")

/** A path inside the project. */
export const inRoot = (...parts: string[]): string => path.join(ROOT, ...parts)

export const BUILD_DIR = inRoot("build")
