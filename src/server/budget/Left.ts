/** Nobody waits for the answer any more. By its name Next, too, takes it for no fault and is silent. */
export class Left extends Error {
  override readonly name = 'AbortError'

  constructor() {
    super('The client has gone.')
  }
}
