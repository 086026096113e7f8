/** Counts open streams by address. */
export class AddressLimit {
  readonly #open = new Map<string, number>()

  constructor(
    /** 0: no limit. */
    readonly most: number,
  ) {}

  /** Takes a place, to be given back with `free`; false when the address has none left. */
  take(address: string): boolean {
    const open = this.#open.get(address) ?? 0
    if (this.most > 0 && open >= this.most) return false
    this.#open.set(address, open + 1)
    return true
  }

  free(address: string): void {
    const left = (this.#open.get(address) ?? 1) - 1
    if (left > 0) this.#open.set(address, left)
    else this.#open.delete(address)
  }
}
