import { flagChoice, type ParsedArgs } from '../../model/arguments.js'
import { unsoundReport, withSession } from '../../engine/with-session.js'
import type { Report, Host } from '../../host/host.js'

/** `espalier plan`: what apply would do. It never gets anything that can write. */
export async function plan(args: ParsedArgs, host: Host): Promise<Report> {
  const format = flagChoice(args, 'format', ['text', 'json', 'markdown'], 'plan')
  return await withSession(args, host, 'plan', unsoundReport(host), async (session, desired) => {
    const { planOn } = await import('../plan-on.js')
    return await planOn(session, desired, format, args, host)
  })
}
