import { overHttp } from './http.js'
import { judging, tableOf, tuning } from './judge.js'

/** The comparison of the pace with others, as text. `which`: the banks of tuning or those of judging. */
export async function bankTable(which: 'tuning' | 'judging', servers: number): Promise<string> {
  const table = tableOf(which === 'tuning' ? tuning : judging, servers)
  const lines = (await overHttp()).map(
    ({ name, done, jobs, time, ideal, refused }) =>
      `${name.padEnd(44)} ${time.toFixed(1)} s, ideal ${ideal.toFixed(1)} s: ${(time / ideal).toFixed(2)}; ${refused} × 429; ${done} of ${jobs} done`,
  )
  return `Pace, ${servers} hidden servers a bank, virtual time\n${table}\n\nPace over real HTTP, all eight side by side\n${lines.join('\n')}\n`
}
