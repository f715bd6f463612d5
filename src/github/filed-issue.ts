import { gotIfAllowed } from './asking.js'
import type { Github } from './client.js'
import { graphql } from './exchange.js'
import { flagOf, inside, listOf, loginOf, msOf, numberIn, oneOf, orNull, textIn, type AnswerPart } from './part.js'

/** An issue that a person filed, as GitHub has it now. Title and body are foreign. */
export interface FiledIssue {
  readonly open: boolean
  readonly title: string
  readonly body: string
  /** Who opened it, by login and number; null if that is no person, or an account that is gone. */
  readonly filer: { readonly login: string; readonly id: number } | null
  /** Who wrote its text: the filer, and each person who edited it. */
  readonly writers: readonly string[]
  /**
   * Whether a part of the text may be by another person: by a bot, by an account that is gone, by too many to list, or by
   * people whom GitHub did not list this time.
   */
  readonly hidden: boolean
  /** When it was edited, in milliseconds. */
  readonly edits: readonly number[]
}

/** REST does not say who edited a text, GraphQL does: https://docs.github.com/en/graphql/reference/objects#usercontentedit */
const query =
  'query($owner:String!,$name:String!,$number:Int!){repository(owner:$owner,name:$name){issue(number:$number){' +
  'state title body lastEditedAt author{login __typename ...on User{databaseId}} ' +
  'userContentEdits(first:100){pageInfo{hasNextPage} nodes{editedAt editor{login __typename}}}}}}'

/** The issue; null if there is none of that number (a pull request is none), or if the token may not ask. */
export async function filedIssue(github: Github, number: number): Promise<FiledIssue | null> {
  const [owner = '', name = ''] = github.repository.split('/')
  const body = { query, variables: { owner, name, number } }
  const part = await gotIfAllowed(github, { method: 'POST', path: graphql, body, needs: 'issues: read' })
  if (part === null) return null
  return orNull(inside(part, 'data.repository.issue'), issueIn)
}

function issueIn(part: AnswerPart): FiledIssue {
  const edits = orNull(inside(part, 'userContentEdits.nodes'), listOf) ?? []
  const author = inside(part, 'author')
  const login = personIn(author)
  const all = [login, ...edits.map((edit) => personIn(inside(edit, 'editor')))]
  const writers = all.flatMap((one) => one ?? [])
  // An edited text has edits, and GitHub says null for a list that it could not make.
  const isListed = edits.length > 0 || inside(part, 'lastEditedAt').value === null
  const isCut = edits.length > 0 && flagOf(inside(part, 'userContentEdits.pageInfo.hasNextPage'))
  return {
    open: oneOf(inside(part, 'state'), ['OPEN', 'CLOSED']) === 'OPEN',
    title: textIn(inside(part, 'title')),
    body: textIn(inside(part, 'body')),
    filer: login === null ? null : { login, id: numberIn(inside(author, 'databaseId')) },
    writers: [...new Set(writers)],
    hidden: isCut || !isListed || writers.length < all.length,
    edits: edits.map((edit) => msOf(inside(edit, 'editedAt'))),
  }
}

/** GraphQL names an app without "[bot]", so only its type tells it from a person. */
function personIn(account: AnswerPart): string | null {
  return inside(account, '__typename').value === 'User' ? loginOf(inside(account, 'login')) : null
}
