'use client'

import { Fragment, useEffect, useEffectEvent } from 'react'

import type { Facts } from './useFacts.ts'
import type { FactOption } from './FactOption.ts'
import { words } from '../words.ts'

export interface PickMenuProps {
  facts: Facts
  onHover: (index: number) => void
  onPick: (option: FactOption) => void
  options: readonly FactOption[]
  query: string
  selected: null | number
  /** Enter was pressed before the answer came: the first of the answer is meant. */
  waiting: boolean
}

/** What was found, kind by kind. The editor keeps the focus; the arrow keys move through it. */
export function PickMenu({
  facts,
  onHover,
  onPick,
  options,
  query,
  selected,
  waiting,
}: PickMenuProps) {
  const [first] = options
  const ready = waiting && facts.query === query && first !== undefined
  const pickFirst = useEffectEvent(() => first && onPick(first))
  useEffect(() => {
    if (ready) pickFirst()
  }, [ready])

  if (options.length === 0) return <p className="mz-pick__hint">{hintOf(facts, query)}</p>
  return (
    <>
      {facts.groups.map((group) => (
        <Fragment key={group.slug}>
          <p aria-hidden className="mz-pick__kind">
            {group.label}
          </p>
          {options.map(
            (option, at) =>
              option.group === group && (
                <button
                  aria-label={[group.label, option.fact.label, option.fact.prints, option.fact.hint]
                    .filter(Boolean)
                    .join(', ')}
                  aria-selected={selected === at}
                  className="mz-pick__fact"
                  id={`typeahead-item-${at}`}
                  key={option.key}
                  onClick={() => onPick(option)}
                  onMouseEnter={() => onHover(at)}
                  ref={(element) => option.setRefElement(element)}
                  role="option"
                  tabIndex={-1}
                  type="button"
                >
                  <span className="mz-pick__label">
                    {[option.fact.label, option.fact.prints].filter(Boolean).join(', ')}
                  </span>
                  {option.fact.hint && <span className="mz-pick__note">{option.fact.hint}</span>}
                </button>
              ),
          )}
        </Fragment>
      ))}
    </>
  )
}

function hintOf({ query: answered, status }: Facts, query: string): string {
  if (query === '') return words.typeOn
  if (answered !== query) return words.searching
  return status === 'failed' ? words.searchFailed : words.nothingFound(query)
}
