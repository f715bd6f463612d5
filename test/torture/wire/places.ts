import { plainAnswer } from './raw-server.js'

/** Where an answer may quote the key; `key` is it in one of its encodings. The bytes of a whole answer come out. */
export const places: Readonly<Record<string, (key: string) => string>> = {
  'the reason of the status': (key) => plainAnswer(`422 ${key}`, ''),
  'a header': (key) => plainAnswer('422 No', '', [`x-request: ${key}`, `www-authenticate: Bearer ${key}`]),
  'a header name': (key) => plainAnswer('403 No', '', [`${key}: x`]),
  'the time to wait': (key) => plainAnswer('429 Wait', '', [`retry-after: ${key}`]),
  'the type of the body': (key) => plainAnswer('400 No', '{}', [`content-type: ${key}`]),
  'the encoding of the body': (key) => plainAnswer('200 OK', '[]', [`content-encoding: ${key}`]),
  'where it redirects': (key) => plainAnswer('302 Found', '', [`location: https://service.example/?key=${key}`]),
  'the status line': (key) => `${key}\r\n\r\n`,
  'the size of a chunk': (key) => `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${key}\r\n`,
  'a trailer': (key) => `HTTP/1.1 422 No\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nx: ${key}\r\n\r\n`,
  'a cut body': (key) => `HTTP/1.1 422 No\r\ncontent-length: 9999\r\n\r\n{"message":"${key}"}`,
  'what is not UTF-8': (key) => plainAnswer('422 No', `\u00ff${key}`),
  'a plain text': (key) => plainAnswer('422 No', `Bearer ${key} may not do that`),
  'a web page': (key) => plainAnswer('500 No', `<p>Bearer ${key}</p>`),
  'a web page for data': (key) => plainAnswer('200 OK', `<p>Bearer ${key}</p>`),
  'half a text of JSON': (key) => plainAnswer('400 No', `{"message":"${key}"`),
  'data that is no JSON': (key) => plainAnswer('200 OK', `[{"message":"${key}"`),
  'the middle of a long text': (key) => plainAnswer('422 No', `${'x'.repeat(180)}${key}${'y'.repeat(180)}`),
  ...Object.fromEntries(
    [400, 401, 403, 404, 409, 422, 500].map((status) => [
      `the message of ${status}`,
      (key: string) => plainAnswer(`${status} No`, `{"message":"The token ${key} is not known"}`),
    ]),
  ),
  'an error in an error': (key) => plainAnswer('422 No', `{"error":{"message":"${key}"}}`),
  'a list of errors': (key) => plainAnswer('422 No', `{"errors":[{"detail":"${key}"}]}`),
  'a bare text': (key) => plainAnswer('422 No', `"${key}"`),
  'a title': (key) => plainAnswer('404 No', `{"title":"No","reason":"${key}"}`),
  'a name of a property': (key) => plainAnswer('422 No', `{"${key}":"x","message":"y"}`),
  'a name of a property of data': (key) => plainAnswer('200 OK', `[{"${key}":"x"}]`),
  'an object for a list': (key) => plainAnswer('200 OK', `{"${key}":1}`),
  ...Object.fromEntries(
    ['id', 'email', 'department', 'managerId', 'active', 'title'].map((name) => [
      `the ${name} of a user`,
      (key: string) => plainAnswer('200 OK', data(name, key)),
    ]),
  ),
}

/** A user as a list of one and as one at once cannot be: the server picks what was asked for. */
function data(name: string, key: string): string {
  return JSON.stringify({ id: 'u1', email: 'a@acme.example', active: true, [name]: 'HERE' }).replace('HERE', key)
}

/** The same data as the list of one user. */
export function asList(answer: string): string {
  const [head = '', body = ''] = answer.split('\r\n\r\n')
  return body.startsWith('{"id"') && head.includes(' 200 ') ? plainAnswer('200 OK', `[${body}]`) : answer
}
