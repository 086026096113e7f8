/**
 * The sheet that an embed needs beside `results.css`, by slug. A page that shows none of them can do without
 * `charts.css` and `cards.css`.
 */
export const sheetOf: Readonly<Partial<Record<string, 'cards' | 'charts'>>> = {
  'athlete-card': 'cards',
  'head-to-head': 'cards',
  'how-they-qualified': 'charts',
  'record-progression': 'charts',
  'season-progression': 'charts',
  series: 'charts',
  splits: 'charts',
}
