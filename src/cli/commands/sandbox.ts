import { ExitError } from '../../model/exit-error.js'
import { printed, type Printed } from '../../render/escaping/printed.js'
import { nothing } from '../../render/escaping/words.js'
import { companyFromFile } from '../../sandbox/seed.js'
import { switchesFrom, switchTable } from '../../sandbox/flags.js'
import { madeUpCompany } from '../../sandbox/made-up.js'
import type { Seed } from '../../sandbox/records.js'
import { startSandbox, type Sandbox } from '../../sandbox/server.js'
import { readGiven } from '../../host/input-file.js'
import type { Report, Host } from '../../host/host.js'
import { flagNumber, flagValue, type ParsedArgs } from '../../model/arguments.js'

/** `espalier sandbox`: a Small Improvements on this machine, until Ctrl-C. */
export async function sandbox(args: ParsedArgs, host: Host): Promise<Report> {
  const people = await peopleOf(args, host)
  const ended = new Promise((done) => host.interruption().addEventListener('abort', done, { once: true }))
  const service = await start(people, args, host)
  // Only this on stdout: "espalier sandbox > env" makes a file that a shell can read.
  host.terminal.print(printed`export ESPALIER_API_URL=${service.url}
export SMALL_IMPROVEMENTS_API_KEY=${service.key}`)
  host.terminal.say(
    printed`A local Small Improvements with ${people.length} users answers there. Ctrl-C ends it; nothing is kept.${other(service)}`,
  )
  await ended
  await service.close()
  return { exit: 0, out: nothing, err: nothing }
}

function other({ company, urls }: Sandbox): Printed {
  return company.switches.contract === 'both'
    ? printed`
The same company answers as contract v2 at ${urls.v2}.`
    : printed``
}

const preset = { flag: 'preset', many: false }

async function start(people: readonly Seed[], args: ParsedArgs, host: Host): ReturnType<typeof startSandbox> {
  try {
    const values = [...switchTable, preset].map(({ flag, many }) => [
      flag,
      many ? args.flags.get(flag) : flagValue(args, flag),
    ])
    const switches = switchesFrom(Object.fromEntries(values.filter(([, value]) => value !== undefined)))
    return await startSandbox(people, switches, flagNumber(args, 'port', 0, 'sandbox') ?? 0, () => host.now().getTime())
  } catch (error) {
    throw error instanceof ExitError ? error : new ExitError(64, (error as Error).message)
  }
}

async function peopleOf(args: ParsedArgs, { folder }: Host): Promise<readonly Seed[]> {
  const file = flagValue(args, 'company')
  const count = flagNumber(args, 'people', 0, 'sandbox') ?? 0
  if (file === undefined) return count === 0 ? [] : madeUpCompany(1, count, { levels: 6 })
  try {
    return companyFromFile(await readGiven(file, folder))
  } catch (error) {
    throw new ExitError(1, `The company ${file} cannot be used: ${(error as Error).message}`)
  }
}
