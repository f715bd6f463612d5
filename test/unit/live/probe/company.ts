import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { madeUpCompany } from '../../../../src/sandbox/made-up.js'
import { startSandbox, type Sandbox } from '../../../../src/sandbox/server.js'
import { defaultSwitches, type Contract, type Switches } from '../../../../src/sandbox/switches.js'
import { key } from '../../../support/canary.js'
import type { Ran } from '../../../support/cli.js'
import { runHere, type Clock } from '../../../support/in-process.js'
import { temporaryFolder } from '../../../support/stage.js'

/** A company of 40 with a service that behaves so, and a folder in which it is probed. */
export interface Probed {
  readonly sandbox: Sandbox
  readonly folder: string
  readonly probe: (...flags: readonly string[]) => Promise<Ran>
  /** What org/contract.yaml says by now. */
  readonly file: () => Promise<string>
}

/** The address of the account that is thrown away. */
export const address = 'espalier-probe@example.test'

/** `folder` may be one of before, with what was written there. The caller must close the sandbox. */
export async function probed(
  switches: Partial<Switches>,
  contract: Contract = 'v1',
  folder = temporaryFolder(),
): Promise<Probed> {
  const clock = countingClock()
  const people = madeUpCompany(1, 40, { levels: 4 })
  const sandbox = await startSandbox(people, { ...defaultSwitches, ...switches, key }, 0, clock.now)
  await mkdir(join(folder, 'org'), { recursive: true })
  const settings = `company: Acme\ntimezone: UTC\napi: { contract: ${contract} }\n`
  await writeFile(join(folder, 'org/espalier.yaml'), settings)
  return {
    sandbox,
    folder,
    probe: async (...flags) => await runHere(['probe', ...flags], folder, sandbox.urls[contract], clock),
    file: async () => await readFile(join(folder, 'org/contract.yaml'), 'utf8'),
  }
}

/** A clock on which looking takes a millisecond and a pause nothing: each run of a test sees the same times. */
export function countingClock(): Clock {
  let time = Date.UTC(2026, 11, 1, 12)
  return {
    now: () => (time += 1),
    async sleep(milliseconds) {
      time += milliseconds
      await turn()
    },
  }
}

/** The methods that were used, in the order of their names. */
export function methodsOf(sandbox: Sandbox): readonly string[] {
  return Object.keys(sandbox.stats().methods).toSorted()
}
