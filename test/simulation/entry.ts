import { hunt } from './hunt.js'
import { replay } from './replay.js'
import type { Form } from './sections.js'
import { work } from './work.js'

/** What the script prints: a world with its history, a share of the campaign as JSON, or what a hunt comes to. */
export async function main([first = '', ...words]: readonly string[]): Promise<string> {
  if (first === 'work') {
    const [form, names = '', part, of] = words
    return JSON.stringify(await work(form as Form, names.split(','), Number(part), Number(of)))
  }
  if (first === 'hunt') return JSON.stringify(await hunt(Number(words[0])))
  const history: string[] = []
  const verdict = await replay([first, ...words], history)
  return `${history.join('\n')}\n${JSON.stringify(verdict, null, 2)}\n`
}
