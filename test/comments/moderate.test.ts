import fc from 'fast-check'
import { setTimeout as sleep } from 'node:timers/promises'

import { moderate } from '../../plugins/comments/moderation/moderate.ts'
import type { Phase, Submission, Verdict } from '../../plugins/comments/index.ts'

const submission: Submission = {
  article: { commentsOpen: true, id: 1 },
  author: 7,
  body: 'What a race.',
  earlier: [],
}
const now = () => new Date('2025-09-17T14:30:00Z')
const at = '2025-09-17T14:30:00.000Z'

const says = (name: string, verdict: null | Verdict): Phase => ({ judge: () => verdict, name })

describe('moderate', () => {
  it('hears the first phase that says anything, and asks no further', async () => {
    const approving = says('trusted', { reason: 'Known for years', says: 'approved' })
    let asked = false
    const later: Phase = {
      judge: () => {
        asked = true
        return null
      },
      name: 'later',
    }
    const { audit, verdict } = await moderate(
      [says('quiet', null), approving, later],
      submission,
      now,
    )
    expect(verdict).toEqual({ reason: 'Known for years', says: 'approved' })
    expect(audit).toEqual([
      { at, by: 'quiet', says: 'nothing' },
      { at, by: 'trusted', reason: 'Known for years', says: 'approved' },
    ])
    expect(asked).toBe(false)
  })

  it('leaves a comment that nobody judges waiting', async () => {
    const { verdict } = await moderate([], submission, now)
    expect(verdict.says).toBe('waiting')
  })

  it('leaves a comment waiting when a phase breaks, whatever a later one would say', async () => {
    const broken: Phase = {
      judge: () => {
        throw new Error('the word service is down')
      },
      name: 'broken',
    }
    const { audit, verdict } = await moderate(
      [broken, says('generous', { reason: 'Fine', says: 'approved' })],
      submission,
      now,
    )
    const reason = 'The check “broken” failed: the word service is down'
    expect(verdict).toEqual({ reason, says: 'waiting' })
    expect(audit).toEqual([{ at, by: 'broken', reason, says: 'failed' }])
  })

  it('leaves a comment waiting when a phase is silent, and tells the phase', async () => {
    let told = false
    const slow: Phase = {
      judge: async (_, signal) => {
        signal.addEventListener('abort', () => (told = true))
        await sleep(5_000, undefined, { ref: false })
        return { reason: 'Late', says: 'approved' }
      },
      name: 'slow',
      timeoutMs: 20,
    }
    const { verdict } = await moderate([slow], submission, now)
    expect(verdict).toEqual({
      reason: 'The check “slow” failed: no answer within 20 ms',
      says: 'waiting',
    })
    expect(told).toBe(true)
  })

  const answers = fc.constantFrom(null, 'approved', 'rejected', 'waiting', 'refused', 'throws')

  it('never approves past a phase that failed, refused or decided otherwise', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(answers, { maxLength: 8 }), async (policy) => {
        const { audit, verdict } = await moderate(policy.map(phaseThat), submission, now)
        const first = policy.find((answer) => answer !== null)
        expect(verdict.says).toBe(!first || first === 'throws' ? 'waiting' : first)
        const asked = first ? policy.indexOf(first) + 1 : policy.length
        expect(audit.map(({ by }) => by)).toEqual(
          policy.slice(0, asked).map((_, n) => `phase ${n}`),
        )
      }),
    )
  })
})

function phaseThat(
  answer: 'approved' | 'refused' | 'rejected' | 'throws' | 'waiting' | null,
  n: number,
): Phase {
  const name = `phase ${n}`
  if (answer === null) return says(name, null)
  if (answer === 'refused') return says(name, { message: 'No.', says: 'refused' })
  if (answer !== 'throws') return says(name, { reason: 'So.', says: answer })
  return { judge: () => Promise.reject(new Error('down')), name }
}
