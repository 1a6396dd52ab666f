// A pre-authentication trigger for user pools that Tenantgate made: nobody signs in by a client that it did not make.
// Its role needs cognito-idp:DescribeUserPoolClient on the pool. Node 20 or newer.
import { env } from 'node:process'

const NAME = /^tenantgate-(shard-)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const TENANT = 'custom:tenant_id'

/** Refuses by an error, whose words the caller sees; whatever cannot be found out refuses, too. */
export function guard(describe, adopted = []) {
  const known = new Map()

  async function made(pool, client) {
    const key = `${pool} ${client}`
    if (!known.has(key)) known.set(key, isMade(await describe(pool, client)))
    return known.get(key)
  }

  return async function (event) {
    const { userPoolId, userName, callerContext, request } = event
    if (event.triggerSource !== 'PreAuthentication_Authentication') throw new Error('not for this trigger')
    if (!adopted.includes(callerContext.clientId) && !(await made(userPoolId, callerContext.clientId))) {
      throw new Error('not by this client')
    }
    const tenant = request.userAttributes?.[TENANT]
    if (tenant && !userName.startsWith(`t${base32(tenant)}u`)) throw new Error('not at this tenant')
    return event
  }
}

/** By its name, with a secret, and without hosted pages: only Tenantgate, which holds the secret, signs people in. */
function isMade(client) {
  return NAME.test(client.ClientName) && Boolean(client.ClientSecret) && !client.AllowedOAuthFlowsUserPoolClient
}

/** A UUID as Tenantgate writes it in usernames: RFC 4648 in lower case, without padding. */
function base32(uuid) {
  const bits = [...uuid.replaceAll('-', '')].map(digit => parseInt(digit, 16).toString(2).padStart(4, '0')).join('')
  return bits.match(/.{1,5}/g).map(five => 'abcdefghijklmnopqrstuvwxyz234567'[parseInt(five.padEnd(5, '0'), 2)]).join('')
}

/** The SDK is part of Lambda's Node runtimes. */
async function describeAtAws(UserPoolId, ClientId) {
  const sdk = await import('@aws-sdk/client-cognito-identity-provider')
  const asked = new sdk.DescribeUserPoolClientCommand({ UserPoolId, ClientId })
  return (await new sdk.CognitoIdentityProviderClient().send(asked)).UserPoolClient
}

export const handler = guard(describeAtAws, (env.ADOPTED_CLIENTS ?? '').split(',').filter(Boolean))
