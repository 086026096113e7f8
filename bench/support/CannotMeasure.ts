/** A row needs what this machine lacks; the message says what, and where to get it from. */
export class CannotMeasure extends Error {}
