import { words } from '../words.ts'

type Status = keyof typeof words.athlete.availability

/** Whether an athlete can compete, in a word and a shape. */
export const Availability = ({ status }: { status: null | string | undefined }) =>
  isStatus(status) ? (
    <span className={`availability availability--${status}`}>
      {words.athlete.availability[status]}
    </span>
  ) : null

const isStatus = (value: unknown): value is Status =>
  typeof value === 'string' && Object.hasOwn(words.athlete.availability, value)
