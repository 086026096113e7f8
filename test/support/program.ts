/** As `npm start` and `npm run import` have it: much of what an event for 10,000 pages or bulk work makes lives for a moment. */
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
