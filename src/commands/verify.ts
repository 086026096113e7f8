import { verify } from '../../plugins/derived-fields/index.ts'
import { sweepAll } from './support/sweepAll.ts'

const SHOWN = 50

const wrong = await sweepAll('Verifying', verify)
for (const { collection, derived, field, id, stored } of wrong.slice(0, SHOWN))
  console.log(
    `${collection} ${id}, ${field}: stored ${JSON.stringify(stored)}, the facts give ${JSON.stringify(derived)}`,
  )
if (wrong.length > SHOWN) console.log(`… and ${wrong.length - SHOWN} more`)
console.log(
  wrong.length === 0
    ? 'Every derived value is what the facts give.'
    : `${wrong.length} derived values are wrong: npm run rebuild`,
)
process.exit(wrong.length === 0 ? 0 : 1)
