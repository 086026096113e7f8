import type { PatchStep } from './types.ts'

/**
 * What a JSON Patch as `patchOf` writes it makes of a view, which itself stays as it is. Of a view that it was not
 * written for it makes anything: compare `sumOf`.
 */
export const applyPatch = (view: unknown, steps: readonly PatchStep[]): unknown =>
  steps.reduce((made, step) => take(made, namesIn(step.path), step), view)

function take(view: unknown, [name, ...deeper]: readonly string[], step: PatchStep): unknown {
  if (name === undefined) return 'value' in step ? step.value : undefined
  const value = (before: unknown): unknown[] =>
    deeper.length > 0 ? [take(before, deeper, step)] : step.op === 'remove' ? [] : [step.value]
  const adds = deeper.length === 0 && step.op === 'add'
  if (Array.isArray(view)) {
    const at = Number(name)
    return view.toSpliced(at, adds ? 0 : 1, ...value(view[at]))
  }
  const fields = Object.entries(view ?? {})
  return Object.fromEntries(
    adds
      ? [...fields, [name, step.value]]
      : fields.flatMap(([each, was]): [string, unknown][] =>
          each === name ? value(was).map((now) => [name, now]) : [[each, was]],
        ),
  )
}

/** RFC 6901. */
const namesIn = (path: string): string[] =>
  path
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
