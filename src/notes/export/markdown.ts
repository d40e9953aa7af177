import type { Note } from "../note.ts"

/** Notes as a Markdown document for Obsidian and others: front matter, a section for each page, links to people and summits. */
export function markdown(notes: readonly Note[], now: string): string {
  const pages = new Map<string, Note[]>()
  for (const note of notes) pages.set(note.page.key, [...(pages.get(note.page.key) ?? []), note])
  const sections = [...pages.values()].map(section)
  return `${frontMatter(
    notes,
    [...pages.values()].map(([first]) => first!),
    now,
  )}\n${sections.join("\n")}`
}

function frontMatter(notes: readonly Note[], pages: readonly Note[], now: string): string {
  const tags = [...new Set(notes.flatMap((note) => note.tags.map(tagName)))].filter((tag) => tag !== "")
  const names = [...new Set(notes.flatMap(({ subject }) => (subject.name ? [subject.name] : [])))]
  const [only] = pages.length === 1 ? pages : []
  const lines = [
    ...(only
      ? [
          `title: ${yaml(only.page.title)}`,
          `url: ${yaml(only.page.url)}`,
          `site: ${yaml(only.page.site)}`,
          ...(only.page.date ? [`published: ${yaml(only.page.date)}`] : []),
        ]
      : [`title: ${yaml(`Notes ${now.slice(0, 10)}`)}`]),
    `exported: ${yaml(now)}`,
    `notes: ${notes.length}`,
    ...(tags.length > 0 ? ["tags:", ...tags.map((tag) => `  - ${yaml(tag)}`)] : []),
    ...(names.length > 0 ? ["about:", ...names.map((name) => `  - ${yaml(wikiLink(name))}`)] : []),
  ]
  return `---\n${lines.join("\n")}\n---\n`
}

function section(notes: readonly Note[]): string {
  const { page } = notes[0]!
  const title = plain(page.title) || plain(page.site) || plain(page.url)
  const url = linkTarget(page.url)
  const heading = `## ${url ? `[${title}](<${url}>)` : title}\n`
  const source = [page.site, page.date].filter((part) => part).map((part) => plain(part!))
  return `${heading}\n${source.join(" · ")}\n\n${notes.map(noteText).join("\n")}`
}

function noteText({ anchor, words, tags, subject, created, id }: Note): string {
  const names = subject.name ? [wikiLink(subject.name)] : []
  const signs = tags.map(tagName).flatMap((tag) => (tag ? [`#${tag}`] : []))
  const about = [...names, ...signs, created.slice(0, 10)].join(" · ")
  const quote = lines(anchor.quote.exact).map((line) => `> ${line}`)
  const body = words.trim() === "" ? "" : `\n${lines(words).join("\n")}\n`
  return `> [!quote]\n${quote.join("\n")}\n${body}\n${about} ^${id}\n`
}

/** Text that Markdown and Obsidian take for nothing but text: no heading, link, embed, comment, formula or HTML. */
export function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim()
    .replace(/[\\`*_{}[\]<>|~$%=^&#!]/g, "\\$&")
    .replace(/^([-+]|\d+(?=[.)]))/, (sign) => (/\d/.test(sign) ? sign : `\\${sign}`))
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/:\/\//g, ":\u200b//")
}

const lines = (text: string) =>
  text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => (line.trim() === "" ? "" : `${plain(line)}  `))

/** A double-quoted YAML scalar: JSON's strings are, but for characters YAML does not print. */
export function yaml(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  )
}

/** A link to a note of that name; signs that would end it, or point into another note or folder, are taken out. */
export function wikiLink(name: string): string {
  const target = name
    .replace(/[[\]#^|\\/:<>*?"%\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[.\s]+/, "")
    .trim()
  return target === "" ? "" : `[[${target}]]`
}

/** A tag as Obsidian reads one: no spaces or signs. */
function tagName(tag: string): string {
  return tag.replace(/[^\p{L}\p{M}\p{N}_-]+/gu, "-").replace(/^-+|-+$/g, "")
}

function linkTarget(url: string): string | undefined {
  if (!/^https?:\/\//i.test(url)) return undefined
  return url.replace(/[\s<>\\\p{Cc}]/gu, (sign) => encodeURIComponent(sign))
}
