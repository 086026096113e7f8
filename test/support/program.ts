/**
 * As `npm start` and `npm run import` have them. Much of what an event for 10,000 pages or bulk work makes lives for a
 * moment; and V8's own four helpers, where there are fewer processors, take the main thread's while they collect garbage.
 */
const MEMORY = ['--max-semi-space-size=64', '--v8-pool-size=0']

/** The arguments with which Node runs one of the project's TypeScript programs, as npm's scripts do. */
export const program = (
  path: string,
  condition: 'development' | 'production' = 'development',
): string[] => [
  ...(condition === 'production' ? MEMORY : []),
  `--conditions=${condition}`,
  'src/run.js',
  path,
]
