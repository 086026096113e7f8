import { rebuild } from '../../plugins/derived-fields/index.ts'
import { sweepAll } from './support/sweepAll.ts'

const changed = await sweepAll('Rebuilding', rebuild)
console.log(
  changed === 0
    ? 'Every derived value was right already.'
    : `${changed} derived values were put right.`,
)
process.exit(0)
