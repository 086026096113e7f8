import { MenuOption } from '@payloadcms/richtext-lexical/lexical/react/LexicalTypeaheadMenuPlugin'

import type { FoundGroup } from '../../endpoints/searchFacts.ts'
import type { Found } from '../../types.ts'

/** One line of the picker. */
export class FactOption extends MenuOption {
  constructor(
    readonly group: FoundGroup,
    readonly fact: Found,
  ) {
    super(`${group.slug} ${JSON.stringify(fact.fields)}`)
  }
}
