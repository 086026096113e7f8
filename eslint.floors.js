import boundaries from 'eslint-plugin-boundaries'

const floor = (...types) => ({ element: { type: types } })
const file = (...categories) => ({ file: { categories } })
const own = { captured: { plugin: '{{ from.element.captured.plugin }}' } }

/**
 * The floors of the house: an upper floor imports a lower one, never the other way.
 *   4 app          payload.config.ts, src/
 *   3 collections  what an article, an athlete, a result IS
 *   2 plugin       a capability; another plugin is entered by its door, index.ts or client.ts
 *   1 rules        a sport, pure: no Payload, no I/O, no clock
 * Around the house stand test/ and bench/, which may look into every room.
 */
const elements = [
  { type: 'rules', pattern: 'plugins/*/sports', capture: ['plugin'], partialMatch: false },
  { type: 'plugin', pattern: 'plugins/*', capture: ['plugin'], partialMatch: false },
  { type: 'collections', pattern: 'collections', partialMatch: false },
  { type: 'app', pattern: 'src', partialMatch: false },
  { type: 'around', pattern: '{test,bench}', partialMatch: false },
]

const files = [
  { category: 'config', pattern: '*.config.ts' },
  { category: 'types', pattern: '*.d.ts' },
  { category: 'types', pattern: 'payload-types.ts' },
  { category: 'door', pattern: 'plugins/*/{index,client}.{ts,tsx}' },
]

const packages = { module: { origin: ['external', 'core'] } }
const doors = { ...floor('plugin'), ...file('door') }

const mayImport = [
  {
    from: floor('plugin'),
    allow: { to: [packages, doors, { element: { type: 'rules', ...own } }] },
  },
  { from: floor('collections'), allow: { to: [packages, doors, floor('rules'), file('types')] } },
  {
    from: [floor('app'), file('config')],
    allow: { to: [packages, doors, floor('rules', 'collections', 'app'), file('types', 'config')] },
  },
  { from: floor('around'), allow: { to: { module: { origin: '*' } } } },
]

const clocksAndDice = [
  { object: 'Date', property: 'now' },
  { object: 'performance', property: 'now' },
  { object: 'Math', property: 'random' },
].map((use) => ({ ...use, message: 'The rules of a sport are pure: pass it in.' }))

export const floors = [
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': elements,
      'boundaries/files': files,
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js'] } },
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          checkAllOrigins: true,
          checkUnknownLocals: true,
          default: 'disallow',
          message:
            'This floor may not import "{{ dependency.source }}": upper floors import lower ones, ' +
            'and another plugin is entered by its index.ts or client.ts (eslint.floors.js).',
          policies: mayImport,
        },
      ],
    },
  },
  {
    files: ['plugins/*/sports/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'process',
        'fetch',
        'setTimeout',
        'setInterval',
        'console',
      ],
      'no-restricted-properties': ['error', ...clocksAndDice],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The rules of a sport have no clock: pass the date in.',
        },
      ],
    },
  },
]
