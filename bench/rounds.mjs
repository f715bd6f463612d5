// What is compared is measured in the same rounds: a machine that is slow for a moment is slow for all of it.

/**
 * Measures in rounds: each of `ours` with every program in turn, each of `beside` once. Both map a name to a function that
 * does one run. The programs change places each round. An idle process ends each round: how far those spread is the noise.
 */
export async function inTurn({ programs, idle }, rounds, ours, beside = {}) {
  const own = mapped(ours, () => Object.fromEntries(programs.map(({ name }) => [name, []])))
  const others = mapped({ ...beside, idle }, () => [])
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? programs : programs.toReversed()
    for (const [name, run] of Object.entries(ours))
      for (const program of order) own[name][program.name].push(await run(program))
    for (const [name, run] of Object.entries({ ...beside, idle })) others[name].push(await run())
  }
  return { ...own, ...others }
}

function mapped(values, change) {
  return Object.fromEntries(Object.keys(values).map((key) => [key, change()]))
}
