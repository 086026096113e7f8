import { TestEnvironment } from 'jest-environment-node'
import { types } from 'node:util'

/**
 * Jest runs tests in a realm of its own, where errors thrown by Node itself are no `instanceof Error`.
 * The product relies on that, as anyone may: here it holds as it does outside of Jest.
 */
export default class OneRealmOfErrors extends TestEnvironment {
  async setup() {
    await super.setup()
    const inside = this.global.Error
    Object.defineProperty(inside, Symbol.hasInstance, {
      value(candidate) {
        const chain = Function.prototype[Symbol.hasInstance].call(this, candidate)
        return chain || (this === inside && types.isNativeError(candidate))
      },
    })
  }
}
