'use client'

import { useState } from 'react'

import type { Offer } from '../../endpoints/recogniseText.ts'
import { words } from '../words.ts'
import './paste.css'

interface PasteOfferProps {
  offer: Offer
  onBind: () => void
  onKeep: () => void
}

const MOST_DIFFERENCES = 4

/** Stands under the caret. The editor keeps the focus: Enter and Escape answer it. */
export function PasteOffer({ offer, onBind, onKeep }: PasteOfferProps) {
  const [place] = useState(underTheCaret)
  const { differs, label, matched, rows } = offer
  return (
    <div aria-live="polite" className="mz-paste" role="status" style={place}>
      <p className="mz-paste__what">{words.bindTo(label)}</p>
      <p className="mz-paste__count">{words.agreement(matched, rows, differs.length)}</p>
      {differs.length > 0 && (
        <ul className="mz-paste__differs">
          {differs.slice(0, MOST_DIFFERENCES).map(({ fact, read, who }) => (
            <li key={who}>{words.difference(who, read, fact)}</li>
          ))}
        </ul>
      )}
      <div className="mz-paste__answers">
        <button className="mz-paste__bind" onClick={onBind} onMouseDown={keepFocus} type="button">
          {words.bind} <kbd>Enter</kbd>
        </button>
        <button onClick={onKeep} onMouseDown={keepFocus} type="button">
          {words.keep} <kbd>Esc</kbd>
        </button>
      </div>
    </div>
  )
}

const keepFocus = (event: { preventDefault: () => void }) => event.preventDefault()

const WIDTH = 380
const HEIGHT = 180

function underTheCaret(): { left: number; top: number } {
  const selection = getSelection()
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
  const at = range?.getClientRects()[0] ?? caretElement(range)?.getBoundingClientRect()
  return {
    left: Math.max(8, Math.min(at?.left ?? 8, innerWidth - WIDTH)),
    top: Math.max(8, Math.min((at?.bottom ?? 8) + 8, innerHeight - HEIGHT)),
  }
}

const caretElement = (range: null | Range): Element | null =>
  range?.startContainer instanceof Element
    ? range.startContainer
    : (range?.startContainer.parentElement ?? null)
