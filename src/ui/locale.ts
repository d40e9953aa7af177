/**
 * The language the interface speaks: that of the messages really loaded (`tag`), in the reader's regional variant
 * ("en-GB", "de-AT") where it is the same language; the variant decides how dates and numbers look.
 */
export function spokenLocale(tag: string, preferred?: string): string {
  return preferred && preferred.split("-")[0] === tag.split("-")[0] ? preferred : tag
}
