type Environment = Readonly<Record<string, string | undefined>>

/**
 * The environment, in which Git shows a token of GitHub to a server (https://github.com), and to no other. It stands on no
 * command line and in no file. What the clone itself may have for that server, such as the token that actions/checkout
 * leaves there, is not sent beside it: GitHub refuses two.
 */
export function withToken(env: Environment, server: string, token: string): Environment {
  const text = env['GIT_CONFIG_COUNT'] ?? ''
  const first = /^\d{1,4}$/.test(text) ? Number(text) : 0
  const name = `http.${new URL(server).origin}/.extraheader`
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
  return {
    ...env,
    GIT_CONFIG_COUNT: String(first + 2),
    [`GIT_CONFIG_KEY_${first}`]: name,
    [`GIT_CONFIG_VALUE_${first}`]: '',
    [`GIT_CONFIG_KEY_${first + 1}`]: name,
    [`GIT_CONFIG_VALUE_${first + 1}`]: header,
  }
}
