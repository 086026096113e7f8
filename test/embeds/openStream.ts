import express from 'express'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Payload } from 'payload'

import { closeLive, liveHandler, type LiveOptions } from '../../plugins/embeds/index.ts'

export interface LiveMessage {
  data: Record<string, unknown> & { seq: number }
  event: string
  id: string
}

export interface OpenStream {
  close: () => void
  /** Resolves when the server has ended it. */
  ended: Promise<void>
  /** The next message of this name, from the first that has not been taken. Rejects when the stream ends before. */
  next: (event: string) => Promise<LiveMessage>
  /** All that came. */
  seen: LiveMessage[]
  status: number
}

export interface LiveServer {
  /** Opens a stream, and waits for `ready` unless it was refused. */
  open: (
    query: string,
    headers?: Record<string, string>,
    onMessage?: (message: LiveMessage) => void,
  ) => Promise<OpenStream>
  /** Ends the streams of its Payload, on this server and others, and stops listening. */
  stop: () => void
  /** Stops listening: for a server beside the one that the test file has. */
  stopListening: () => void
  url: string
}

/** The live stream on a port of its own. */
export async function openLive(payload: Payload, options?: LiveOptions): Promise<LiveServer> {
  const server = createServer(express().use('/live', liveHandler(payload, options)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/live`
  const stopListening = () => {
    server.closeAllConnections()
    server.close()
  }
  return {
    open: async (query, headers = {}, onMessage) => {
      const abort = new AbortController()
      const response = await fetch(`${url}?${query}`, { headers, signal: abort.signal })
      const stream = follow(response, abort, onMessage)
      if (response.ok) await stream.next('ready')
      return stream
    },
    stop: () => {
      closeLive(payload)
      stopListening()
    },
    stopListening,
    url,
  }
}

function follow(
  response: Response,
  abort: AbortController,
  onMessage?: (message: LiveMessage) => void,
): OpenStream {
  const seen: LiveMessage[] = []
  const waiting: {
    event: string
    reject: (why: Error) => void
    resolve: (message: LiveMessage) => void
  }[] = []
  const untaken: LiveMessage[] = []
  const take = (message: LiveMessage) => {
    seen.push(message)
    onMessage?.(message)
    const at = waiting.findIndex(({ event }) => event === message.event)
    if (at < 0) untaken.push(message)
    else waiting.splice(at, 1)[0]?.resolve(message)
  }
  const ended = parse(response, take)
    .catch((err: unknown) => {
      if (!abort.signal.aborted) throw err
    })
    .finally(() => {
      for (const { event, reject } of waiting.splice(0))
        reject(new Error(`The stream ended before "${event}" came.`))
    })
  return {
    close: () => abort.abort(),
    ended,
    next: (event) => {
      const at = untaken.findIndex((message) => message.event === event)
      const [message] = at < 0 ? [] : untaken.splice(at, 1)
      return message
        ? Promise.resolve(message)
        : new Promise((resolve, reject) => waiting.push({ event, reject, resolve }))
    },
    seen,
    status: response.status,
  }
}

async function parse(response: Response, take: (message: LiveMessage) => void): Promise<void> {
  if (!response.body || !response.ok) return
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true })
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const fields = new Map(
        text
          .slice(0, end)
          .split('\n')
          .map((line) => [
            line.slice(0, line.indexOf(':')),
            line.slice(line.indexOf(':') + 1).trim(),
          ]),
      )
      text = text.slice(end + 2)
      const data = fields.get('data')
      if (data)
        take({
          data: JSON.parse(data) as LiveMessage['data'],
          event: fields.get('event') ?? '',
          id: fields.get('id') ?? '',
        })
    }
  }
}
