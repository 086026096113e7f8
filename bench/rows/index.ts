import type { Row } from '../types.ts'
import { live } from './live.ts'
import { story } from './story.ts'

/** Everything that is measured. One more comparison is one more entry. */
export const rows: Row[] = [...story, ...live]
