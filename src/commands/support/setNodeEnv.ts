/** NODE_ENV decides how every module behaves: set it before importing any, from here and not from a shell. */
export function setNodeEnv(value: 'development' | 'production'): void {
  Object.assign(process.env, { NODE_ENV: value })
}
