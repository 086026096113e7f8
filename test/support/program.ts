/** The arguments with which Node runs one of the project's TypeScript programs, as npm's scripts do. */
export const program = (
  path: string,
  condition: 'development' | 'production' = 'development',
): string[] => [`--conditions=${condition}`, 'src/run.js', path]
