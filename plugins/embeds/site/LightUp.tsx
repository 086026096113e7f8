'use client'

import { Component, createRef, type ContextType, type ReactNode, type RefObject } from 'react'

import { keepPlace, placeOf, type Place } from '../browser/keepPlace.ts'
import { showChanges, snapshot, type Snapshot } from '../browser/showChanges.ts'
import { LiveContext } from './LiveContext.ts'

interface Before {
  place: Place
  rows: Snapshot
}

interface LightUpProps {
  children: ReactNode
  kind: 'block' | 'inline'
  slug: string
  /** What it shows in plain text; a line that was not there before is announced. */
  text: string
}

/**
 * The element around one embed. It shows what changed inside, wherever the change came from. A class, since only a
 * class sees the page as it was just before a change (`getSnapshotBeforeUpdate`).
 */
export class LightUp extends Component<LightUpProps> {
  static override contextType = LiveContext
  declare context: ContextType<typeof LiveContext>
  readonly root = createRef<HTMLElement>()

  override getSnapshotBeforeUpdate(before: LightUpProps): Before | null {
    const root = this.root.current
    if (!root || before.text === this.props.text) return null
    return { place: placeOf(root), rows: snapshot(root) }
  }

  override componentDidUpdate(last: LightUpProps, _state: unknown, before: Before | null): void {
    if (!before || !this.root.current) return
    keepPlace(this.root.current, before.place)
    showChanges(this.root.current, before.rows)
    const known = new Set(last.text.split('\n'))
    this.context.announce(
      this,
      this.props.text.split('\n').filter((line) => !known.has(line)),
    )
  }

  override render(): ReactNode {
    const { children, kind, slug } = this.props
    const props = { className: `mz-embed mz-embed--${kind}`, 'data-embed': slug }
    return kind === 'block' ? (
      <div {...props} ref={this.root as RefObject<HTMLDivElement | null>}>
        {children}
      </div>
    ) : (
      <span {...props} ref={this.root}>
        {children}
      </span>
    )
  }
}
