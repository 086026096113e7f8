import { APIError } from 'payload'

/** 400, with what was read and what to ask instead. */
export function refuse(part: string, read: unknown, expected: string): never {
  throw new APIError(`${part}: read “${shown(read)}”, expected ${expected}.`, 400, null, true)
}

const MOST = 80

function shown(read: unknown): string {
  const text = typeof read === 'string' ? read : (JSON.stringify(read) ?? String(read))
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text
}
