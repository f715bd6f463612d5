import { verbs } from '../../model/actions.js'
import type { Plan } from '../../model/files.js'
import { counted, countWords } from './counts.js'
import { terminalInk } from '../markup.js'
import { painter, printed, type Printed } from '../escaping/printed.js'
import { words } from '../escaping/words.js'

/** What a person is asked before anything is written: how many of which verb, in which company, at which host. */
export function applyQuestion(plan: Plan): Printed {
  const { changes, counts, company, service } = plan
  const where = printed`${terminalInk(painter(false)).value(company)} at ${new URL(service).host}`
  const silent = counts.adopt === changes.length
  if (silent) {
    const accounts = counted(changes.length, words`account`)
    return printed`Recognise ${accounts} of ${where}? Nothing is written there. ${onlyYes}`
  }
  const parts = verbs.filter((verb) => counts[verb] > 0).map((verb) => countWords[verb](counts[verb]))
  return printed`Apply ${counted(changes.length, words`change`)} to ${where}: ${words.join(parts, ', ')}? ${onlyYes}`
}

const onlyYes = words`Only "yes" is accepted: `
