'use client'

import { words } from './words.ts'

export default function ErrorPage({ retry }: { retry: () => void }) {
  return (
    <div className="page account">
      <title>{`${words.error.title} | ${words.site.name}`}</title>
      <h1>{words.error.title}</h1>
      <p>{words.error.text}</p>
      <button className="button" onClick={retry} type="button">
        {words.error.retry}
      </button>
    </div>
  )
}
