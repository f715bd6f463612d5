type Environment = Readonly<Record<string, string | undefined>>

/**
 * The environment with which Git sends a token of GitHub to one server (https://github.com), and to no other. The token
 * is on no command line and in no file. Credentials that the clone itself has for that server, such as the token that
 * actions/checkout leaves there, are not sent too: GitHub rejects two.
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
