// Verifies Tenantgate's tokens with what is in Node 18 or newer.
import { createPublicKey, verify as verifySignature } from 'node:crypto'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'

/** A token that is not good here; answer 401. Any other error is a fault; answer 503. */
export class Refused extends Error {}

export class TokenVerifier {
  #tenant
  #rules
  #keys = new Map()
  #readAt = 0

  /** Asks once what must be checked. `tenant` is the tenant's id. */
  static async of(tenantgate, tenant) {
    const rules = await read(`${tenantgate}/v1/tenants/${tenant}/token-verification`)
    return new TokenVerifier(tenant, rules)
  }

  constructor(tenant, rules) {
    this.#tenant = tenant
    this.#rules = rules
  }

  /** The claims of a token that is good. `use` is 'access' for a bearer; 'id' only where a sign-in has just ended. */
  async verify(token, use = 'access') {
    const parts = /^([\w-]+)\.([\w-]+)\.([\w-]*)$/.exec(token)
    if (!parts) throw new Refused('malformed')
    const [, head, body, signature] = parts
    const header = json(head)
    // What the token says of itself never chooses the algorithm: not none, and not HS256 with the public key as secret.
    if (header.alg !== 'RS256' || 'crit' in header) throw new Refused('algorithm')
    const key = await this.#key(header.kid)
    const good = verifySignature('RSA-SHA256', Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url'))
    if (!good) throw new Refused('signature')
    const claims = json(body)
    this.#check(claims, use)
    return claims
  }

  #check(claims, use) {
    if (claims.iss !== this.#rules.issuer) throw new Refused('issuer')
    if (typeof claims.exp !== 'number' || claims.exp <= Date.now() / 1000) throw new Refused('expired')
    if (claims.token_use !== use) throw new Refused('token_use')
    if (!this.#ofTenant(claims, use)) throw new Refused('tenant')
  }

  /** A claim that is missing refuses. */
  #ofTenant(claims, use) {
    // The built-in user pools name the tenant of the session too. Amazon Cognito does not, so it may be missing.
    if ('tenant_id' in claims && claims.tenant_id !== this.#tenant) return false
    const { claim, value } = this.#rules.tenant_check
    switch (claim) {
      case 'iss':
        return claims.iss === value
      case 'client_id': // which an ID token calls aud
        return claims[use === 'id' ? 'aud' : 'client_id'] === value
      case 'cognito:groups':
        return Array.isArray(claims[claim]) && claims[claim].includes(value)
      case 'custom:tenant_id': // which an access token tells by its username
        return use === 'id' ? claims[claim] === value : usernameOf(value, claims.username)
      default:
        return false
    }
  }

  /** A `kid` that is not known may be new: the keys are read again, at most every 30 seconds. */
  async #key(kid) {
    if (!this.#keys.has(kid) && Date.now() - this.#readAt > 30_000) {
      const { keys } = await read(this.#rules.jwks_uri)
      const ours = keys.filter((key) => key.kty === 'RSA' && key.alg === 'RS256')
      this.#keys = new Map(ours.map((key) => [key.kid, createPublicKey({ key, format: 'jwk' })]))
      this.#readAt = Date.now()
    }
    if (!this.#keys.has(kid)) throw new Refused('unknown_key')
    return this.#keys.get(kid)
  }
}

/** `t`, the tenant's id in base32, `u` and 26 characters of the account's own. */
function usernameOf(tenant, username) {
  const bits = [...tenant.replaceAll('-', '')].map((digit) => parseInt(digit, 16).toString(2).padStart(4, '0')).join('')
  const letters = bits.padEnd(130, '0').match(/.{5}/g)
  const base32 = letters.map((letter) => 'abcdefghijklmnopqrstuvwxyz234567'[parseInt(letter, 2)]).join('')
  return typeof username === 'string' && username.startsWith(`t${base32}u`) && username.length === 54
}

function json(part) {
  try {
    const value = JSON.parse(Buffer.from(part, 'base64url').toString())
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value
  } catch {
    // falls through: it is no JSON
  }
  throw new Refused('malformed')
}

async function read(url) {
  const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) })
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}`)
  return answer.json()
}

// node verify.mjs http://localhost:8080 TENANT-ID reads lines such as "access eyJ…"
if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const verifier = await TokenVerifier.of(process.argv[2], process.argv[3])
  for await (const line of createInterface({ input: process.stdin })) {
    const [use, token] = line.split(' ')
    try {
      console.log(`accepted ${(await verifier.verify(token, use)).sub}`)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      console.log(`refused ${error.message}`)
    }
  }
}
