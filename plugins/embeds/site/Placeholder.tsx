/** Stands where an embed has nothing to show: calm, and in a sentence only a dash. */
export const Placeholder = ({ kind }: { kind: 'block' | 'inline' }) =>
  kind === 'block' ? (
    <p className="mz-placeholder">This is not available.</p>
  ) : (
    <span className="mz-placeholder" title="Not available">
      –
    </span>
  )
