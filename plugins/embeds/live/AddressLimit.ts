/** Counts open streams by address. */
export class AddressLimit {
  readonly #open = new Map<string, number>()

  constructor(
    /** 0: no limit. */
    readonly most: number,
  ) {}

  /** Takes a place, and gives the function that frees it; `null` when the address has none left. */
  take(address: string): (() => void) | null {
    const open = this.#open.get(address) ?? 0
    if (this.most > 0 && open >= this.most) return null
    this.#open.set(address, open + 1)
    let taken = true
    return () => {
      if (!taken) return
      taken = false
      const left = (this.#open.get(address) ?? 1) - 1
      if (left > 0) this.#open.set(address, left)
      else this.#open.delete(address)
    }
  }
}
