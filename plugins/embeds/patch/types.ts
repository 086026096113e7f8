/** One step of a JSON Patch (RFC 6902). Of its operations these three are used. */
export type PatchStep =
  { op: 'add' | 'replace'; path: string; value: unknown } | { op: 'remove'; path: string }

/** What makes the new view of the one before it. */
export interface ViewPatch {
  /** A JSON Patch, RFC 6902. */
  steps: readonly PatchStep[]
  /** `sumOf` the new view. Where another comes out, the view before was not the one that is patched here. */
  sum: number
}
