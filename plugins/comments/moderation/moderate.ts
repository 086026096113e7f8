import type { AuditLine, Phase, Submission, Verdict } from '../types.ts'
import { withTimeout } from './withTimeout.ts'

export interface Outcome {
  /** A line for every phase that was asked. */
  audit: AuditLine[]
  verdict: Verdict
}

/**
 * Asks the phases in order until one has something to say. Fails closed: a phase that throws or is silent for too
 * long ends the matter, and the comment waits for a person, as it does when nobody says anything.
 *
 * @param now the clock, for the lines of the audit
 */
export async function moderate(
  phases: readonly Phase[],
  submission: Submission,
  now: () => Date,
): Promise<Outcome> {
  const audit: AuditLine[] = []
  for (const phase of phases) {
    const answer = await ask(phase, submission)
    audit.push(line(phase, answer, now()))
    if (answer.kind === 'failed')
      return { audit, verdict: { reason: answer.reason, says: 'waiting' } }
    if (answer.verdict) return { audit, verdict: answer.verdict }
  }
  return { audit, verdict: { reason: 'No check had anything to say', says: 'waiting' } }
}

type Answer = { kind: 'answered'; verdict: null | Verdict } | { kind: 'failed'; reason: string }

async function ask(
  { judge, name, timeoutMs = 2_000 }: Phase,
  submission: Submission,
): Promise<Answer> {
  try {
    return {
      kind: 'answered',
      verdict: await withTimeout(timeoutMs, (signal) => judge(submission, signal)),
    }
  } catch (err) {
    return {
      kind: 'failed',
      reason: `The check “${name}” failed: ${err instanceof Error ? err.message : String(err)}`,
    }
  }
}

function line({ name }: Phase, answer: Answer, now: Date): AuditLine {
  const signed = { at: now.toISOString(), by: name }
  if (answer.kind === 'failed') return { ...signed, reason: answer.reason, says: 'failed' }
  if (!answer.verdict || answer.verdict.says === 'refused') return { ...signed, says: 'nothing' }
  return { ...signed, ...answer.verdict }
}
