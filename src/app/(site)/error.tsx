'use client'

import { errorWords } from './words/errorWords.ts'
import { siteWords } from './words/siteWords.ts'

export default function ErrorPage({ retry }: { retry: () => void }) {
  return (
    <div className="page account">
      <title>{`${errorWords.title} | ${siteWords.name}`}</title>
      <h1>{errorWords.title}</h1>
      <p>{errorWords.text}</p>
      <button className="plain" onClick={retry} type="button">
        {errorWords.retry}
      </button>
    </div>
  )
}
