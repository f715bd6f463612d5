import { once } from 'node:events'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import { expect, onTestFinished, test } from 'vitest'
import { fetched } from '../../../src/git/commits.js'
import { gitIn } from '../../../src/git/git.js'
import { proposed, pushed } from '../../../src/git/proposal.js'
import { withToken } from '../../../src/git/token.js'
import { backend, serve } from '../state/branch/git-http.js'
import { newFolder, withGit } from '../state/places.js'
import { repository } from './repository.js'

const token = 'ghs_0123456789abcdefTOKEN'
const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
const seen = new RegExp(`${token}|${basic}`)

/** Every file below a folder that holds the token. */
function holding(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
  return names.filter((name) => statSync(name).isFile() && seen.test(readFileSync(name, 'latin1')))
}

test.skipIf(backend === null)('a token opens the server that it is for, and is written nowhere', async () => {
  const here = repository()
  const base = here.commit({ 'org/a.yaml': 'a' })
  here.push('refs/heads/main')
  here.git(['config', 'http.receivepack', 'true'], '', here.bare)
  const address = await serve(join(here.bare, '..'), `x-access-token:${token}`)
  here.git(['remote', 'set-url', 'origin', `${address}/origin.git`])
  // What actions/checkout leaves behind. A second header beside it would be refused.
  here.git(['config', `http.${address}/.extraheader`, 'AUTHORIZATION: basic b2xkOm9sZA=='])
  const marks = newFolder()
  const logged = withGit(`printf '%s\\n' "$@" >>${marks}/words; exec "$GIT" "$@"`)
  const asked = { ...logged, GIT_TRACE: `${marks}/trace`, GIT_TRACE_CURL: `${marks}/curl`, GIT_CURL_VERBOSE: '1' }
  const git = gitIn(here.folder, withToken(asked, `${address}/anything`, token), 1024 * 1024, 20_000)
  expect(await fetched(git, 'refs/heads/main')).toBe(base)
  const { commit } = await proposed(git, base, new Map([['org/a.yaml', 'b']]), 'message')
  await pushed(git, commit, 'espalier/live', null)
  expect(here.git(['rev-parse', 'refs/heads/espalier/live'], '', here.bare)).toBe(commit)
  expect(readFileSync(join(marks, 'words'), 'utf8')).toContain('push')
  expect([...holding(marks), ...holding(join(here.bare, '..'))]).toEqual([])
})

test.skipIf(backend === null)('a token goes to no other server, and a wrong one is not repeated', async () => {
  const here = repository()
  here.commit({ 'org/a.yaml': 'a' })
  here.push('refs/heads/main')
  const address = await serve(join(here.bare, '..'), `x-access-token:${token}`)
  here.git(['remote', 'set-url', 'origin', `${address}/origin.git`])
  for (const env of [
    withToken(process.env, 'https://github.com', token),
    withToken(process.env, address, `${token}x`),
  ]) {
    const git = gitIn(here.folder, env, 1024 * 1024, 20_000)
    const error = (await fetched(git, 'refs/heads/gone').catch((thrown: unknown) => thrown)) as Error
    expect(error).toMatchObject({ exit: 1, message: expect.stringContaining('has access to it') as string })
    expect(error.message).not.toMatch(seen)
  }
})

test('a server that sends Git elsewhere does not send the token along', async () => {
  const here = repository()
  const shown: (string | undefined)[] = []
  const other = await listening((request, response) => {
    shown.push(request.headers.authorization)
    response.writeHead(404).end()
  })
  const address = await listening((request, response) => {
    shown.push(request.headers.authorization)
    response.writeHead(302, { location: `${other}${request.url ?? ''}` }).end()
  })
  here.git(['remote', 'set-url', 'origin', `${address}/origin.git`])
  const git = gitIn(here.folder, withToken(process.env, address, token), 1024 * 1024, 20_000)
  await expect(fetched(git, 'refs/heads/main')).rejects.toMatchObject({ exit: 1 })
  expect(shown).toEqual([`basic ${basic}`, undefined])
})

/** A server on this machine that ends with the test. Returns its address. */
async function listening(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('settings that are in the environment already stay there', async () => {
  const env = {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'core.one',
    GIT_CONFIG_VALUE_0: '1',
    PATH: process.env['PATH'],
  }
  const git = gitIn(repository().folder, withToken(env, 'https://github.com/owner', token), 1024, 20_000)
  expect((await git(['config', 'core.one'])).out.toString()).toBe('1\n')
  const { out } = await git(['config', '--get-urlmatch', 'http.extraheader', 'https://github.com/owner/name.git'])
  expect(out.toString()).toBe(`AUTHORIZATION: basic ${basic}\n`)
})
