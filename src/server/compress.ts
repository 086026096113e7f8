import compression from 'compression'

/** Compresses what gains from it; an event stream would only be held back. */
export const compress = () =>
  compression({
    filter: (req, res) =>
      !isEventStream(res.getHeader('content-type')) && compression.filter(req, res),
  })

/** Whether a content type is that of Server-Sent Events. */
export const isEventStream = (contentType: unknown): boolean =>
  typeof contentType === 'string' && contentType.startsWith('text/event-stream')
