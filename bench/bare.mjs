// The least that a client can be, as a measure of what the network takes: the requests of a plan, or of the creation of
// everybody in a file, without reading a chart, checking an answer or surviving a failure.
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import process from 'node:process'

const [what, lanesText, detail] = process.argv.slice(2)
const lanes = Number(lanesText)
const agent = new Agent({ keepAlive: true, maxSockets: lanes })
const base = process.env.ESPALIER_API_URL
const headers = {
  authorization: `Bearer ${process.env.SMALL_IMPROVEMENTS_API_KEY}`,
  'content-type': 'application/json',
}

if (what === 'list') await readAll(Number(detail))
else await createAll(JSON.parse(readFileSync(detail, 'utf8')))
agent.destroy()

function ask(method, path, body) {
  return new Promise((resolve, reject) => {
    const asked = request(base + path, { method, agent, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part) => (text += part))
      response.on('end', () => (response.statusCode < 300 ? resolve(JSON.parse(text)) : reject(new Error(text))))
    })
    asked.on('error', reject)
    asked.end(body === undefined ? undefined : JSON.stringify(body))
  })
}

/** Page 0 alone, for its size; then the others side by side, and the empty one that ends the list. */
async function readAll(users) {
  const { length } = await ask('GET', '/users?limit=100&offset=0')
  const offsets = Array.from({ length: Math.ceil((users + 1) / length) - 1 }, (_, index) => (index + 1) * length)
  await Promise.all(offsets.map((offset) => ask('GET', `/users?limit=100&offset=${offset}`)))
}

/** Everybody after their manager, those with the longest chain below them first. */
async function createAll(people) {
  const waiting = new Map()
  const ready = []
  const offer = (person, managerId) => (ready[person.height] ??= []).push({ person, managerId })
  for (const person of people) {
    if (person.manager === null) offer(person, undefined)
    else waiting.set(person.manager, [...(waiting.get(person.manager) ?? []), person])
  }
  let running = 0
  await new Promise((resolve, reject) => {
    const create = async ({ person, managerId }) => {
      const { place, email, firstName, lastName, department } = person
      const { id } = await ask('POST', '/users', { email, firstName, lastName, department, managerId })
      running -= 1
      for (const report of waiting.get(place) ?? []) offer(report, id)
      go()
    }
    const go = () => {
      while (running < lanes) {
        const next = ready.findLast((list) => list !== undefined && list.length > 0)?.pop()
        if (next === undefined) break
        running += 1
        create(next).catch(reject)
      }
      if (running === 0) resolve()
    }
    go()
  })
}
