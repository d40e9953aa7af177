import type { PageState } from "../messages/map.ts"

interface Part {
  frame: number
  state: PageState
  /** Index of its first mention in the list of all. */
  from: number
}

/** A page as one list, with the mentions of its own frames behind those of the page. */
export class Frames {
  private parts: readonly Part[] = []

  constructor(
    private readonly framesOf: (tab: number) => Promise<readonly number[]>,
    private readonly ask: (tab: number, frame: number) => Promise<PageState | undefined>,
  ) {}

  /** The state of a tab's page with what its frames name. */
  async gather(tab: number, top: PageState): Promise<PageState> {
    const frames = top.status === "article" ? (await this.framesOf(tab)).filter((frame) => frame !== 0) : []
    const states = await Promise.all(frames.map((frame) => this.ask(tab, frame)))
    let from = 0
    this.parts = [{ frame: 0, state: top }, ...frames.map((frame, i) => ({ frame, state: states[i] }))].flatMap(
      ({ frame, state }) => {
        if (!state) return []
        const part = { frame, state, from }
        from += state.mentions.length
        return [part]
      },
    )
    return {
      ...top,
      mentions: this.parts.flatMap(({ state }) => state.mentions),
      anchors: this.parts.flatMap(({ state }) => state.anchors),
    }
  }

  /** Which frame a mention of the common list stands in, and its number there. */
  placeOf(index: number): { frame: number; index: number; state?: PageState } {
    const part = this.parts.findLast(({ from }) => from <= index)
    return part ? { frame: part.frame, index: index - part.from, state: part.state } : { frame: 0, index }
  }
}
