import type { KnowledgeRecord } from "../model.ts"
import type { FactUpdate } from "./changes.ts"
import { type FailureCode, UpdateFailure } from "./failure.ts"
import { fits, isFactUpdate } from "./kept.ts"
import { overlay } from "./overlay.ts"
import type { Transport } from "./transport.ts"
import { fetchUpdate } from "./update.ts"

/** What is kept between wakes of the background. */
export interface KeptUpdate {
  /** ISO day of the last try, successful or not. */
  tried?: string
  /** Why the last try failed; absent if it did not. */
  failure?: FailureCode
  update?: unknown
}

/** What the options page shows. */
export interface UpdateStatus {
  /** ISO day of the update in use. */
  fetched?: string
  failure?: FailureCode
  holders: { title: string; country: string; name: string; from: string; replaces: string[] }[]
  summits: { name: string; from: string; to: string }[]
}

export interface KeeperWorld {
  load(): Promise<KeptUpdate>
  save(kept: KeptUpdate): Promise<void>
  /** Whether the reader asked for newer facts. */
  isOn(): Promise<boolean>
  /** Whether the browser allows the address. */
  isAllowed(): Promise<boolean>
  transport: Transport
  /** ISO day. */
  today(): string
}

/**
 * Keeps the opt-in update of the facts: at most one try a day, only while the reader wants it, laid over the shipped record
 * and taken away again without a trace. With the option off it makes no request and the record is the shipped one.
 */
export class UpdateKeeper {
  private laid: { update: FactUpdate; record: KnowledgeRecord } | undefined
  private running: Promise<void> | undefined

  constructor(
    private readonly shipped: KnowledgeRecord,
    private readonly world: KeeperWorld,
  ) {}

  /** The record to answer from now. */
  async record(): Promise<KnowledgeRecord> {
    const update = await this.update()
    if (!update) return this.shipped
    if (this.laid?.update.fetched !== update.fetched) this.laid = { update, record: overlay(this.shipped, update) }
    return this.laid.record
  }

  /** Fetches if the reader wants newer facts and none were asked for today; a failure leaves what there was. */
  async refresh(): Promise<void> {
    this.running ??= this.fetchOnce().finally(() => {
      this.running = undefined
    })
    return this.running
  }

  /** Takes away what was fetched; the shipped facts are back. */
  async undo(): Promise<void> {
    const { tried } = await this.world.load()
    await this.world.save(tried === undefined ? {} : { tried })
    this.laid = undefined
  }

  async status(locale: string): Promise<UpdateStatus> {
    const { failure } = await this.world.load()
    const update = await this.update()
    return {
      ...(failure ? { failure } : {}),
      ...(update ? { fetched: update.fetched } : {}),
      holders: (update?.holders ?? []).map(({ office, name, names, from, replaces }) => {
        const country = office.split("/")[0] ?? ""
        const own = this.shipped.officesOfCountry(country).find((one) => one.id === office)
        return {
          title: own ? this.shipped.officeLabel(own.index, locale) : office,
          country: this.shipped.countryLabel(country, locale),
          name: names[locale.split(/[-_]/)[0] ?? ""] ?? name,
          from,
          replaces,
        }
      }),
      summits: (update?.summits ?? []).map(({ name, from, to }) => ({ name, from, to })),
    }
  }

  private async update(): Promise<FactUpdate | undefined> {
    if (!(await this.world.isOn())) return undefined
    const { update } = await this.world.load()
    return isFactUpdate(update) && fits(update, this.shipped, this.world.today()) ? update : undefined
  }

  private async fetchOnce(): Promise<void> {
    if (!(await this.world.isOn())) return
    const kept = await this.world.load()
    const today = this.world.today()
    if (kept.tried === today) return
    const before = kept.update === undefined ? {} : { update: kept.update }
    try {
      if (!(await this.world.isAllowed())) throw new UpdateFailure("no-permission", "the address is not allowed")
      const update = await fetchUpdate(this.shipped, this.world.transport, today)
      // Switched off while it was under way: what came is not kept.
      if (await this.world.isOn()) await this.world.save({ tried: today, update })
    } catch (error) {
      if (!(error instanceof UpdateFailure)) throw error
      await this.world.save({ ...before, tried: today, failure: error.code })
    }
  }
}
