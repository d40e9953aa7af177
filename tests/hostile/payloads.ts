/**
 * Two hundred texts that become script where a text is taken for markup, an address, a style or code.
 * Each that runs calls `hit(n)`; each that loads something asks this page's server for `/hit?n`.
 */
const VECTORS = [
  "<script>hit(N)</script>",
  "<script src=/hit?N></script>",
  "<img src=x onerror=hit(N)>",
  "<img src=/hit?N>",
  "<img/src=`x`/onerror=hit(N)>",
  "<svg onload=hit(N)>",
  "<svg><script>hit(N)</script></svg>",
  "<svg><animate onbegin=hit(N) attributeName=x dur=1s>",
  '<svg><a xlink:href="javascript:hit(N)"><text>x</text></a></svg>',
  "<svg><use href=/hit?N#x></svg>",
  "<math><mtext><table><mglyph><style><img src=x onerror=hit(N)></style></table></mtext></math>",
  "<iframe src=/hit?N></iframe>",
  '<iframe srcdoc="<script>parent.hit(N)</script>"></iframe>',
  "<iframe src=javascript:parent.hit(N)></iframe>",
  "<object data=/hit?N></object>",
  "<embed src=/hit?N>",
  "<video src=x onerror=hit(N)></video>",
  "<video poster=/hit?N></video>",
  "<audio src=x onerror=hit(N)></audio>",
  "<video><source onerror=hit(N)></video>",
  "<details open ontoggle=hit(N)>x</details>",
  "<input autofocus onfocus=hit(N)>",
  "<select autofocus onfocus=hit(N)></select>",
  "<textarea autofocus onfocus=hit(N)></textarea>",
  "<div style=animation-name:x onanimationstart=hit(N)></div>",
  "<div style=\"background:url('/hit?N')\">x</div>",
  "<style>@import '/hit?N';</style>",
  "<style>*{background:url(/hit?N)}</style>",
  "<link rel=stylesheet href=/hit?N>",
  "<link rel=prefetch href=/hit?N>",
  '<meta http-equiv=refresh content="0;url=javascript:hit(N)">',
  "<base href=/hit?N/>",
  "<form><button formaction=javascript:hit(N) autofocus>x</button></form>",
  '<a href="javascript:hit(N)">x</a>',
  "<a href='data:text/html,<script>opener.hit(N)</script>'>x</a>",
  "<marquee onstart=hit(N)>x</marquee>",
  "<body onload=hit(N)>",
  "<template><script>hit(N)</script></template>",
  "<noscript><p title='</noscript><img src=x onerror=hit(N)>'>",
  "<xss onpointerrawupdate=hit(N) tabindex=1 id=x>x</xss>",
]

/** Ways out of wherever the text was put. */
const WAYS_OUT: readonly ((vector: string) => string)[] = [
  (vector) => vector,
  (vector) => `">${vector}<a title="`,
  (vector) => `'>${vector}`,
  (vector) => `</title></textarea></style></script></template>-->${vector}`,
  (vector) => `\u0000${vector.replace(/^<(\w)/, "<\n$1").replace(/^<\n/, "<")}`,
]

const PLAIN = [
  "javascript:hit(N)",
  "JaVaScRiPt:hit(N)//https://",
  "data:text/html,<script>hit(N)</script>",
  "');hit(N);//",
  '";hit(N);//',
  "`$" + "{hit(N)}`",
  "{{constructor.constructor('hit(N)')()}}",
  "url(/hit?N)",
  "&lt;img src=x onerror=hit(N)&gt;",
  "\\u003cimg src=x onerror=hit(N)\\u003e",
  "[x](javascript:hit(N))",
  "![x](/hit?N)",
  "]]><script>hit(N)</script>",
  "%3Cscript%3Ehit(N)%3C/script%3E",
]

const wrapped = WAYS_OUT.flatMap((out) => VECTORS.map(out))

export const PAYLOADS: readonly string[] = [...PLAIN, ...wrapped]
  .slice(0, 200)
  .map((text, n) => text.replaceAll("N", String(n)))

/** A value with every text in it replaced, but for fields whose texts choose among a few. */
export function poisoned<T>(value: T, payload: string, kept: ReadonlySet<string>): T {
  if (typeof value === "string") return payload as T
  if (Array.isArray(value)) return value.map((item) => poisoned(item, payload, kept)) as T
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      kept.has(key) && typeof item === "string" ? item : poisoned(item, payload, kept),
    ]),
  ) as T
}
