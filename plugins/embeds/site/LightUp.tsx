'use client'

import { Component, createRef, type ContextType, type ReactNode, type RefObject } from 'react'

import { showChanges, snapshot, type Snapshot } from '../browser/showChanges.ts'
import { LiveContext } from './LiveContext.ts'

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

  override getSnapshotBeforeUpdate(before: LightUpProps): null | Snapshot {
    return before.text !== this.props.text && this.root.current ? snapshot(this.root.current) : null
  }

  override componentDidUpdate(before: LightUpProps, _state: unknown, rows: null | Snapshot): void {
    if (!rows || !this.root.current) return
    showChanges(this.root.current, rows)
    const known = new Set(before.text.split('\n'))
    this.context.announce(this.props.text.split('\n').filter((line) => !known.has(line)))
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
