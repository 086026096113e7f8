import type { Row } from '../types.ts'
import { editing } from './editing.ts'
import { importing } from './importing.ts'
import { live } from './live.ts'
import { saving } from './saving.ts'
import { story } from './story.ts'

/** Everything that is measured. One more comparison is one more entry. */
export const rows: Row[] = [...story, ...live, ...saving, ...editing, ...importing]
