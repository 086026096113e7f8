/**
 * Something outside the program that whoever runs it has to put right: a variable, a folder, a port, a database
 * that is away. Its message is one line that names the variable and says what to do; src/run.js prints that line,
 * without a stack, and ends with code 1.
 */
export class WrongSetting extends Error {
  override readonly name = 'WrongSetting'
}

/** The system's own short name of what went wrong, such as `EACCES`; undefined where it has none. */
export const codeOf = (err: unknown): string | undefined =>
  err instanceof Error && 'code' in err && typeof err.code === 'string' ? err.code : undefined
