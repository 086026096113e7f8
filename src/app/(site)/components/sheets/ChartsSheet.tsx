import '../../css/charts.css'

/** Brings the sheet of charts and series. */
export default function ChartsSheet() {
  return null
}
