/** White space made one blank and invisible characters dropped; most gaps are so already, which is soon seen. */
export function oneBlank(gap: string): string {
  let before = 0
  for (let i = 0; i < gap.length; i++) {
    const unit = gap.charCodeAt(i)
    const plain = unit === 0x20 ? before !== 0x20 : unit > 0x20 && unit < 0x7f
    if (!plain) return gap.replace(INVISIBLE, "").replace(/\s+/g, " ")
    before = unit
  }
  return gap
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
