import type { Plan } from '../model/files.js'
import type { Settings } from '../model/people.js'
import type { RunOf } from '../model/pull.js'
import type { StillActive } from '../model/still-active.js'
import { chat, chatLink, type Chat } from './escaping/chat.js'
import { json, type Json } from './escaping/json.js'
import { addressOn, type Url } from './escaping/url.js'
import { nothing, words, type Words } from './escaping/words.js'
import { counted } from './plan/counts.js'
import { stillActiveWords } from './still-active-words.js'

/** What a chat is told. */
export interface Notice {
  readonly what: Words
  /** Names of people, which only some companies want in a chat. */
  readonly people: readonly string[]
}

/** A run failed; `active` are the leavers after it. */
export function failureNotice(exit: number, active: readonly StillActive[]): Notice {
  const leavers = active.length === 0 ? nothing : words`, and ${stillActiveWords(active)}`
  return { what: words`a run failed (exit code ${exit})${leavers}`, people: active.map(({ name }) => name) }
}

/** Values were changed outside Git. */
export function driftNotice({ drift }: Pick<Plan, 'drift'>): Notice {
  const values = counted(drift.length, words`value was`, words`values were`)
  return { what: words`${values} changed outside Git`, people: [...new Set(drift.map(({ name }) => name))] }
}

/** An event says that a person has left. `isTaken`: its pull request waits to be merged. */
export function leaverNotice(name: string, isTaken: boolean): Notice {
  const ends = isTaken ? words`the pull request waits for its approval` : words`it could not be taken: the run says why`
  return { what: words`an event says that a person has left, and ${ends}`, people: name === '' ? [] : [name] }
}

/** The message as the webhook takes it: one text for Slack and those that are like it, or a card for Teams. */
export function noticeJson(notice: Notice, { form, names }: Settings['notices'], run: RunOf): Json {
  const text = chat`Espalier: ${notice.what}${names ? namesText(notice.people) : nothing}.`
  const to = addressOn(run.server, [...run.repository.split('/'), 'actions', 'runs', run.id])
  return json(form === 'teams' ? card(text, to) : { text: slackText(text, to).text })
}

const openRun = words`Open the run`

function slackText(text: Chat, to: Url | null): Chat {
  return to === null ? text : chat.join([text, chatLink(openRun, to)], '\n')
}

/** A text run is shown as it is: unlike a text block, it knows no Markdown. */
function card({ text }: Chat, to: Url | null): unknown {
  const content = {
    type: 'AdaptiveCard',
    version: '1.2',
    body: [{ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text }] }],
    actions: to === null ? [] : [{ type: 'Action.OpenUrl', title: openRun.text, url: to.text }],
  }
  return { type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }] }
}

const mostNames = 10

function namesText(people: readonly string[]): Chat {
  const shown = people.slice(0, mostNames).map((name) => chat`${name}`)
  const more = people.length > mostNames ? words` and ${people.length - mostNames} more` : nothing
  return people.length === 0 ? chat`` : chat` (${chat.join(shown, ', ')}${more})`
}
