import { readSettingsFile } from '../desired/settings-file.js'
import { settingsAt } from '../engine/chart-at-revision.js'
import type { Host } from '../host/host.js'
import { ExitError, orExitError } from '../model/exit-error.js'
import { isCallable } from '../model/hosts.js'
import { readTold, toldLine } from '../model/marker.js'
import { usualNotices, type Settings } from '../model/people.js'
import { message, printed, type Printed } from '../render/escaping/printed.js'
import { noticeJson, type Notice } from '../render/notice.js'
import { orgOf, type Job } from './context.js'
import { noticeUrl } from './notice-url.js'
import { whyNotSent } from './webhook.js'

/** What a chat is to be told. */
export interface ChatNotice {
  readonly notice: Notice
  /** The same as long as the same is to be told: 32 hex digits. */
  readonly name: string
  /** The commit whose settings say how it is told. */
  readonly at: string
}

/**
 * Tells the chat, if it has an address and was not told yet: `before`, the text of the issue about it, remembers that.
 * `line` is what the issue remembers from now on. A chat that cannot be told is a warning, and is told by the next run.
 */
export async function tellOnce(
  job: Job,
  { notice, name, at }: ChatNotice,
  before: string,
): Promise<{ readonly line: string; readonly warning: Printed | null }> {
  const address = job.input(noticeUrl)
  if (address === '') return { line: '', warning: null }
  const told = readTold(before)
  if (told === name) return { line: toldLine(name), warning: null }
  const { text } = noticeJson(notice, await noticesAt(job, at), job.run)
  const failed = isCallable(address) ? await sent(address, text, job.host) : notAnAddress
  if (failed === null) return { line: toldLine(name), warning: null }
  return { line: told === '' ? '' : toldLine(told), warning: printed`The notice could not be sent${message(failed)}` }
}

const notAnAddress =
  '. ESPALIER_NOTICE_URL is not a valid address: set the secret to the whole address of the webhook, beginning with https://.'

/** What went wrong; null: it was taken. The path of such an address is its secret. */
async function sent(address: string, body: string, host: Host): Promise<string | null> {
  const why = await whyNotSent(address, { method: 'POST', body, type: 'application/json' }, host)
  if (why === null) return null
  return ` to ${new URL(address).host}: ${why}. Check the secret ESPALIER_NOTICE_URL, and notify.chat in espalier.yaml. The next run sends it again.`
}

/** How the settings of a commit want it; as usual, if they cannot be read. */
async function noticesAt(job: Job, commit: string): Promise<Settings['notices']> {
  const source = await orExitError(settingsAt(commit, orgOf(job), job.host))
  if (source === null || source instanceof ExitError) return usualNotices
  return (await readSettingsFile(source)).settings?.notices ?? usualNotices
}
