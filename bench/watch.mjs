// Loaded into the sandbox: says what was asked since the last time somebody wanted to know. Times in milliseconds.
import { subscribe } from 'node:diagnostics_channel'
import process from 'node:process'

let seen = nothing()
let open = 0

subscribe('http.server.request.start', ({ request }) => {
  open += 1
  seen.most = Math.max(seen.most, open)
  seen.methods[request.method] = (seen.methods[request.method] ?? 0) + 1
  if (request.method === 'POST') seen.firstPost ??= performance.now()
})

subscribe('http.server.response.finish', ({ request }) => {
  open -= 1
  if (request.method === 'POST') seen.lastPost = performance.now()
})

process.on('message', () => {
  process.send(seen)
  seen = nothing()
})

function nothing() {
  return { methods: {}, most: 0, firstPost: null, lastPost: null }
}
