/** The part of mark.js that the benchmark uses; the package carries no types. */
declare module "mark.js" {
  export default class Mark {
    constructor(root: Element)
    mark(
      words: readonly string[],
      options?: {
        separateWordSearch?: boolean
        accuracy?: string
        each?: (element: Element) => void
        done?: () => void
      },
    ): void
    unmark(): void
  }
}
