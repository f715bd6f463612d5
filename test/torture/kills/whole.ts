import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { writeChart } from '../../support/charts.js'
import { endingOf } from './ending.js'
import { expectNothingLeft, type Whole } from './kill.js'
import { placeOf, templateOf, type Kind, type Place } from './place.js'
import { scenes, settingsWith, type Scene } from './scenes.js'

/** Sets a company up below a folder, and runs to the end what is then killed, to know what it comes to. */
export async function wholeRun(name: Scene['name'], kind: Kind, top: string): Promise<Whole> {
  const folder = join(top, `${name.replace(' ', '-')}-${kind}`)
  mkdirSync(folder)
  const template = await templateOf(scenes[name], kind, folder)
  const place = await placeOf(template, `${folder}-whole`, 0)
  try {
    const saved = place.state()?.serial ?? 0
    const span = await applied(place)
    const [requests, saves] = [place.doorway.visits(), (place.state()?.serial ?? 0) - saved]
    await expectNothingLeft(place)
    const ending = endingOf(place)
    writeChart(place.folder, template.scene.edited, settingsWith(0))
    await applied(place)
    await expectNothingLeft(place)
    return { template, ending, edited: endingOf(place), requests, saves, span }
  } finally {
    await place.close()
  }
}

/** Milliseconds from the first request of an apply to its end. */
async function applied(place: Place): Promise<number> {
  let began = 0
  place.doorway.watch((moment, { nth }) => {
    if (moment === 'arrived' && nth === 1) began = performance.now()
    return undefined
  })
  const { exit, said } = await place.run('apply', '--yes', '--first-run')
  if (exit !== 0) throw new Error(`A run that nobody interrupted ended with ${exit}: ${said}`)
  return performance.now() - began
}
