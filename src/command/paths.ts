import path from "node:path"
import { fileURLToPath } from "node:url"
import type { Target } from "../../plasmo.config.ts"

/** The project's root folder. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..")

/** A path inside the project. */
export const inRoot = (...parts: string[]): string => path.join(ROOT, ...parts)

export const BUILD_DIR = inRoot("build")

/** Where a target's finished extension lies. */
export const buildFolder = (target: Target): string => path.join(BUILD_DIR, `${target}-prod`)
