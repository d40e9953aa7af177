/** A predicate on a value that came over a message boundary and so may be anything. */
export type Check = (value: unknown) => boolean

/** A string of at most `max` UTF-16 units; every string has its cap. */
export const text =
  (max: number): Check =>
  (value) =>
    typeof value === "string" && value.length <= max

/** A string that fits a pattern whole; the pattern bounds its length. */
export const pattern =
  (form: RegExp): Check =>
  (value) =>
    typeof value === "string" && value.length <= 4096 && form.test(value)

export const whole =
  (max: number): Check =>
  (value) =>
    typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= max

export const flag: Check = (value) => typeof value === "boolean"

export const nothing: Check = (value) => value === null || value === undefined

export const fraction: Check = (value) => typeof value === "number" && value >= 0 && value <= 1

export const oneOf =
  (...choices: readonly unknown[]): Check =>
  (value) =>
    choices.includes(value)

/** An array of at most `max` items, each of which passes; a hole is an item too. */
export const list =
  (item: Check, max: number): Check =>
  (value) =>
    Array.isArray(value) && value.length <= max && [...value].every(item)

/** A list with just these items. */
export const tuple =
  (...items: Check[]): Check =>
  (value) =>
    Array.isArray(value) && value.length === items.length && items.every((item, i) => item(value[i]))

export const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value)

export const either =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value))

/**
 * A plain object whose named fields pass. Fields that are not named are refused: what nobody reads, nobody may send.
 * With the type given, a field that was added to it and not here does not compile.
 */
export const object =
  <T extends object = Record<string, unknown>>(fields: Readonly<Record<keyof Required<T> & string, Check>>): Check =>
  (value) => {
    // Of what a message can carry, maps, sets and dates are objects too.
    if (Object.prototype.toString.call(value) !== "[object Object]") return false
    const given = value as Record<string, unknown>
    for (const key of Object.keys(given)) if (!Object.hasOwn(fields, key)) return false
    return Object.entries<Check>(fields).every(([key, check]) => check(given[key]))
  }
