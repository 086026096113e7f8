/** What the forms say at the fields of a result, an event, an athlete. */
export const words = {
  day: 'Day',
  hour: 'Hour, where it is known',
  onClock: (timeZone: string) =>
    `On the clock of ${timeZone || 'the venue'}. Leave the hour empty where only the day is known.`,
}
