import { athletics } from '../../../../plugins/results/sports/athletics/index.ts'

/** `1500 m` for `1500m`; a code that the sport does not know stands for itself. */
export const disciplineName = (code: string): string => athletics.discipline(code)?.name ?? code
