import '../../css/cards.css'

/** Brings the sheet of meetings and cards. */
export default function CardsSheet() {
  return null
}
