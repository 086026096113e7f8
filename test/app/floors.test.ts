import { Linter } from 'eslint'
import { join } from 'node:path'
import { parser } from 'typescript-eslint'

import { floors } from '../../eslint.floors.js'

/** What the floors rule says to `code`, standing in `file`. */
function complaints(file: string, code: string): string[] {
  const linter = new Linter({ cwd: process.cwd() })
  const config = [{ files: ['**/*.ts'], languageOptions: { parser } }, ...floors]
  return linter
    .verify(code, config as Linter.Config[], join(process.cwd(), file))
    .map(({ message, ruleId }) => ruleId ?? message)
}

const crossed = ['boundaries/dependencies']

describe('the floors of the house', () => {
  it.each([
    ['payload.config.ts', "import { collections } from './collections/index.ts'"],
    ['payload.config.ts', "import { results } from './plugins/results/index.ts'"],
    ['src/server.ts', "import config from '../payload.config.ts'"],
    ['src/server.ts', "import { drain } from './server/drain.ts'"],
    ['collections/events.ts', "import { derived } from '../plugins/derived-fields/index.ts'"],
    ['collections/access.ts', "import type { User } from '../payload-types.ts'"],
    ['plugins/results/index.ts', "import { athletics } from './sports/athletics/index.ts'"],
    ['plugins/results/index.ts', "import { defineEmbed } from '../embeds/index.ts'"],
    ['plugins/results/index.ts', "import type { Config } from 'payload'"],
    ['plugins/results/sports/athletics/index.ts', "import type { Sport } from '../types.ts'"],
    ['test/app/env.test.ts', "import { drain } from '../../src/server/drain.ts'"],
  ])('%s may say %s', (file, code) => {
    expect(complaints(file, code)).toEqual([])
  })

  it.each([
    ['an upper floor', 'collections/events.ts', "import { env } from '../src/env.ts'"],
    [
      'an upper floor',
      'plugins/results/index.ts',
      "import { may } from '../../collections/access.ts'",
    ],
    [
      'an upper floor',
      'plugins/embeds/index.ts',
      "import type { User } from '../../payload-types.ts'",
    ],
    [
      'the whole product',
      'plugins/embeds/index.ts',
      "import config from '../../payload.config.ts'",
    ],
    [
      'a room behind a door',
      'plugins/results/index.ts',
      "import type { Embed } from '../embeds/types.ts'",
    ],
    [
      'a room behind a door',
      'collections/events.ts',
      "import { Engine } from '../plugins/derived-fields/Engine.ts'",
    ],
    [
      'the plugin around it',
      'plugins/results/sports/types.ts',
      "import { results } from '../index.ts'",
    ],
    ['a test', 'src/server.ts', "import { isMongo } from '../test/support/freshDatabase.ts'"],
  ])('%s may not be entered from below: %s', (_what, file, code) => {
    expect(complaints(file, code)).toEqual(crossed)
  })

  it.each([
    ['Payload', "import type { Field } from 'payload'"],
    ['Node', "import { readFileSync } from 'node:fs'"],
    ['another plugin', "import { defineEmbed } from '../../../embeds/index.ts'"],
  ])('the rules of a sport know nothing of %s', (_what, code) => {
    expect(complaints('plugins/results/sports/athletics/index.ts', code)).toEqual(crossed)
  })

  it.each([
    ['Date.now()', 'no-restricted-properties'],
    ['new Date()', 'no-restricted-syntax'],
    ['Math.random()', 'no-restricted-properties'],
    ["fetch('/')", 'no-restricted-globals'],
  ])('the rules of a sport have no clock, dice or wire: %s', (use, rule) => {
    const file = 'plugins/results/sports/athletics/index.ts'
    expect(complaints(file, `export const x = ${use}`)).toEqual([rule])
  })

  it('places every file of the house', () => {
    expect(complaints('attic/box.ts', 'export const x = 1')).toEqual([
      'boundaries/no-unknown-files',
    ])
  })
})
