import { chmodSync, existsSync, mkdirSync, rmSync, watch } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Doorway } from './doorway.js'
import { put, type Place } from './place.js'
import type { Cut, Point } from './point.js'
import type { Program } from './program.js'

type At<Name extends Point['at']> = Extract<Point, { readonly at: Name }>

/** How much later something late is done, in milliseconds: a push after the kill, a request after the next run reads. */
const late = { push: 400, request: 300 }

/** A knife over a run. `start` starts it; returns whether it was killed before its end, which it has come to. */
export async function cutAt(
  point: Point,
  whom: Cut['whom'],
  span: number,
  place: Place,
  start: () => Program,
): Promise<boolean> {
  const kill = async (program: Program): Promise<void> => {
    program.send('SIGKILL', whom)
    await program.gone
  }
  const program = armed(point, span, place, start, kill)
  const { signal, exit, said } = await program.ended
  if (point.at !== 'request' || point.fate !== 'do late') {
    place.doorway.watch(() => undefined)
    await place.doorway.quiet()
  }
  // A second run may have met a push of the first one that was still on its way.
  if (signal === null && ![0, 3, 7].includes(exit ?? -1))
    throw new Error(`it ended with ${exit} before it could be killed: ${said}`)
  return signal === 'SIGKILL'
}

function armed(
  point: Point,
  span: number,
  place: Place,
  start: () => Program,
  kill: (program: Program) => Promise<void>,
): Program {
  switch (point.at) {
    case 'request':
      return overRequest(point, place, start, kill)
    case 'push':
      return overPush(point, place, start, kill)
    case 'save':
      return overSave(point, place, start, kill)
    case 'time':
      return overTime(point, span, place, start, kill)
  }
}

function overRequest(
  { nth, moment, fate }: At<'request'>,
  { doorway }: Place,
  start: () => Program,
  kill: (program: Program) => Promise<void>,
): Program {
  doorway.watch((now, visit) => (now === moment && visit.nth === nth ? hit() : undefined))
  const program = start()
  const hit = async (): Promise<'drop' | undefined> => {
    await kill(program)
    if (fate === 'do late') await nextReads(doorway)
    return fate === 'drop' ? 'drop' : undefined
  }
  return program
}

/** Waits until the next run has read who is there, and would make the missing people if it did not wait. */
async function nextReads(doorway: Doorway): Promise<void> {
  await new Promise<void>((resolve) => {
    doorway.watch((moment, { nth }) => {
      if (moment === 'done' && nth === 2) resolve()
      return undefined
    })
  })
  await sleep(late.request)
}

function overPush(
  { nth, hook, fate }: At<'push'>,
  { store }: Place,
  start: () => Program,
  kill: (program: Program) => Promise<void>,
): Program {
  mkdirSync(join(store, 'hooks'), { recursive: true })
  for (const name of ['seen', 'reached', 'go']) rmSync(join(store, name), { force: true })
  const file = join(store, 'hooks', hook)
  put(file, hookText(nth))
  chmodSync(file, 0o755)
  const program = start()
  const hit = async (): Promise<void> => {
    while (!existsSync(join(store, 'reached'))) {
      if (program.isGone()) return
      await sleep(2)
    }
    await kill(program)
    if (fate === 'accept late') await sleep(late.push)
    put(join(store, 'go'), fate === 'refuse' ? '1' : '0')
  }
  void hit()
  return program
}

/** Stops at the nth push until it is told how to end; the other pushes go through. */
function hookText(nth: number): string {
  return `#!/bin/sh
n=$(($(cat seen 2>/dev/null || echo 0) + 1))
echo $n > seen
[ $n -eq ${nth} ] || exit 0
: > reached
while [ ! -e go ]; do sleep 0.005; done
exit $(cat go)
`
}

const stepNames = {
  prepared: /^state\.json\.after-(?:none|\d+)\..*/,
  claimed: /^state\.json\.after-(?:none|\d+)$/,
  replaced: /^state\.json$/,
} satisfies Record<At<'save'>['step'], RegExp>

function overSave(
  { nth, step }: At<'save'>,
  { store }: Place,
  start: () => Program,
  kill: (program: Program) => Promise<void>,
): Program {
  const seen = new Set<string>()
  let times = 0
  const watching = watch(store, (_, name) => {
    if (name === null || !stepNames[step].test(name)) return
    // What is prepared or claimed comes and goes under one name; the file comes again and again.
    if (step !== 'replaced' && seen.has(name)) return
    seen.add(name)
    times += 1
    if (times === nth) void kill(program)
  })
  const program = start()
  void program.gone.then(() => watching.close())
  return program
}

function overTime(
  { part }: At<'time'>,
  span: number,
  { doorway }: Place,
  start: () => Program,
  kill: (program: Program) => Promise<void>,
): Program {
  doorway.watch((moment, { nth }) => {
    if (moment === 'arrived' && nth === 1) setTimeout(() => void kill(program), part * span)
    return undefined
  })
  const program = start()
  return program
}
