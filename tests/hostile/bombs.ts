/** Files made to hurt whoever reads them. Also run inside a page: no imports, no names from outside. */
export function makeBomb(kind: string, size: number): string | Uint8Array<ArrayBuffer> {
  const fill = (open: string, piece: string, close: string) =>
    open + piece.repeat(Math.max(1, Math.floor((size - open.length - close.length) / piece.length))) + close
  const annotation = (more: string) => `{"annotations":[{"uri":"https://a.example/",${more}}]}`
  switch (kind) {
    case "prototype":
      return annotation('"text":"x","__proto__":{"polluted":1}')
    case "prototype of a target":
      return annotation('"target":[{"selector":[{"\\u005f_proto__":{"polluted":1}}]}]')
    case "lists 10,000 deep":
      return `${"[".repeat(10_000)}${"]".repeat(10_000)}`
    case "objects 10,000 deep":
      return `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`
    case "objects 10,000 deep inside facts":
      return annotation(`"facts":${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`)
    case "cut off":
      return annotation('"text":"x"').slice(0, -20)
    case "cut off after a line":
      return `{"annotations":[\n{"uri":"https://a.example/"},\n`
    case "Latin-1":
      return new Uint8Array(
        [...'{"annotations":[{"uri":"https://a.example/","text":"Öl"}]}'].map((sign) => sign.charCodeAt(0)),
      )
    case "UTF-16 without its mark":
      return new Uint8Array(new Uint16Array([...annotation('"text":"x"')].map((sign) => sign.charCodeAt(0))).buffer)
    case "half of a UTF-16 character":
      return new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x00, 0xd8, 0x7d, 0x00])
    case "a picture":
      return new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0xff])
    case "large: one text":
      return fill('{"annotations":[{"uri":"https://a.example/","text":"', "x", '"}]}')
    case "large: empty objects":
      return fill("[", "{},", "{}]")
    case "large: numbers":
      return fill("[", "1,", "1]")
    case "large: brackets":
      return fill("", "[", "")
    case "large: line ends":
      return fill("[", "\n", "")
    case "large: spaces":
      return fill("", " ", "")
    case "large: rows":
      return fill("Highlight\n", "a\n", "")
    case "large: cells":
      return fill("Highlight", ",a", "")
    case "large: quotation marks":
      return fill('Highlight\n"', '"', "")
    case "large: escapes":
      return fill('["', "\\\\", "")
    case "large: bytes that are no text":
      return new Uint8Array(size).fill(0xc3)
    default:
      throw new Error(kind)
  }
}

/** What each is refused with: where it is broken, and why. */
export const BOMBS: readonly (readonly [kind: string, where: string, what: string])[] = [
  ["prototype", "line 1", "forbidden name __proto__"],
  ["prototype of a target", "line 1", "forbidden name __proto__"],
  ["lists 10,000 deep", "line 1", "nested too deeply"],
  ["objects 10,000 deep", "line 1", "nested too deeply"],
  ["objects 10,000 deep inside facts", "line 1", "nested too deeply"],
  ["cut off", "line 1", "cut off inside a text"],
  ["cut off after a line", "line 3", "cut off"],
  ["Latin-1", "byte 54", "not UTF-8 text"],
  ["UTF-16 without its mark", "line 1", "not JSON, or cut off"],
  ["half of a UTF-16 character", "byte 8", "not UTF-16LE text"],
  ["a picture", "byte 1", "not UTF-8 text"],
  ["large: one text", "note 1", "words"],
  ["large: empty objects", "line 1", "too many entries"],
  ["large: numbers", "line 1", "too many entries"],
  ["large: brackets", "line 1", "nested too deeply"],
  ["large: line ends", "line 104857600", "cut off"],
  ["large: spaces", "", "the file is empty"],
  ["large: rows", "line 200002", "too many rows"],
  ["large: cells", "line 1", "too many cells"],
  ["large: quotation marks", "line 2", "a quoted cell without end"],
  ["large: escapes", "line 1", "cut off inside a text"],
  ["large: bytes that are no text", "byte 2", "not UTF-8 text"],
]

export const LARGE = 100 * 2 ** 20
