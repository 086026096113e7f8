/** As `npm start` has it: 10,000 open pages make garbage of every event, which must not hold it up. */
const YOUNG = '--max-semi-space-size=64'

/** The arguments with which Node runs one of the project's TypeScript programs, as npm's scripts do. */
export const program = (
  path: string,
  condition: 'development' | 'production' = 'development',
): string[] => [
  ...(condition === 'production' ? [YOUNG] : []),
  `--conditions=${condition}`,
  'src/run.js',
  path,
]
