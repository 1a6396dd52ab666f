"""Verifies Tenantgate's tokens with what is in Python 3.9 or newer, and nothing else.

Only verification is done by hand: it handles no secret, and rebuilds the one block that a right signature must hold
(RFC 8017, section 8.2.2) instead of taking the signature's block apart, which is where such code goes wrong. With
PyJWT, `jwt.PyJWKClient(jwks_uri)` and `jwt.decode(token, key, algorithms=["RS256"], issuer=issuer,
options={"require": ["exp", "iss"], "verify_aud": False})` do the same up to `check`, which stays yours.
"""

import base64
import hashlib
import hmac
import json
import re
import sys
import time
import urllib.request
import uuid

# DigestInfo of SHA-256 (RFC 8017, section 9.2, note 1).
SHA256 = bytes.fromhex("3031300d060960864801650304020105000420")


class Refused(Exception):
    """A token that is not good here; answer 401. Any other exception is a fault; answer 503."""


class TokenVerifier:
    def __init__(self, tenantgate, tenant):
        """Asks once what must be checked. `tenant` is the tenant's id."""
        self.tenant = tenant
        self.rules = read(f"{tenantgate}/v1/tenants/{tenant}/token-verification")
        self.keys = {}
        self.read_at = float("-inf")

    def verify(self, token, use="access"):
        """The claims of a token that is good. `use` is "access" for a bearer; "id" only where a sign-in has just ended."""
        parts = re.fullmatch(r"([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]*)", token)
        if not parts:
            raise Refused("malformed")
        head, body, signature = parts.groups()
        header = parsed(head)
        # What the token says of itself never chooses the algorithm: not none, and not HS256 with the public key as secret.
        if header.get("alg") != "RS256" or "crit" in header:
            raise Refused("algorithm")
        if not signed(f"{head}.{body}".encode(), decoded(signature), self.key(header.get("kid"))):
            raise Refused("signature")
        claims = parsed(body)
        self.check(claims, use)
        return claims

    def check(self, claims, use):
        if claims.get("iss") != self.rules["issuer"]:
            raise Refused("issuer")
        if not isinstance(claims.get("exp"), (int, float)) or claims["exp"] <= time.time():
            raise Refused("expired")
        if claims.get("token_use") != use:
            raise Refused("token_use")
        if not self.of_tenant(claims, use):
            raise Refused("tenant")

    def of_tenant(self, claims, use):
        """A claim that is missing refuses."""
        # The built-in user pools name the tenant of the session too. Amazon Cognito does not, so it may be missing.
        if "tenant_id" in claims and claims["tenant_id"] != self.tenant:
            return False
        claim, value = self.rules["tenant_check"]["claim"], self.rules["tenant_check"]["value"]
        if claim == "iss":
            return claims["iss"] == value
        if claim == "client_id":  # which an ID token calls aud
            return claims.get("aud" if use == "id" else "client_id") == value
        if claim == "cognito:groups":
            return isinstance(claims.get(claim), list) and value in claims[claim]
        if claim == "custom:tenant_id":  # which an access token tells by its username
            return claims.get(claim) == value if use == "id" else username_of(value, claims.get("username"))
        return False

    def key(self, kid):
        """A `kid` that is not known may be new: the keys are read again, at most every 30 seconds."""
        if not isinstance(kid, str):
            raise Refused("unknown_key")
        if kid not in self.keys and time.monotonic() - self.read_at > 30:
            found = read(self.rules["jwks_uri"])["keys"]
            ours = [key for key in found if key["kty"] == "RSA" and key["alg"] == "RS256"]
            self.keys = {key["kid"]: (number(key["n"]), number(key["e"])) for key in ours}
            self.read_at = time.monotonic()
        if kid not in self.keys:
            raise Refused("unknown_key")
        return self.keys[kid]


def signed(message, signature, key):
    """RSASSA-PKCS1-v1_5 with SHA-256: the block is built whole, padding and all, and compared whole."""
    modulus, exponent = key
    size = (modulus.bit_length() + 7) // 8
    if size < 256 or len(signature) != size or int.from_bytes(signature, "big") >= modulus:
        return False
    found = pow(int.from_bytes(signature, "big"), exponent, modulus).to_bytes(size, "big")
    digest = SHA256 + hashlib.sha256(message).digest()
    expected = b"\x00\x01" + b"\xff" * (size - len(digest) - 3) + b"\x00" + digest
    return hmac.compare_digest(found, expected)


def username_of(tenant, username):
    """`t`, the tenant's id in base32, `u` and 26 characters of the account's own."""
    base32 = base64.b32encode(uuid.UUID(tenant).bytes).decode().rstrip("=").lower()
    return isinstance(username, str) and username.startswith(f"t{base32}u") and len(username) == 54


def parsed(part):
    try:
        value = json.loads(decoded(part))
    except (ValueError, RecursionError):
        raise Refused("malformed") from None
    if not isinstance(value, dict):
        raise Refused("malformed")
    return value


def decoded(part):
    try:
        return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))
    except ValueError:
        raise Refused("malformed") from None


def number(part):
    return int.from_bytes(decoded(part), "big")


def read(url):
    with urllib.request.urlopen(url, timeout=5) as answer:
        return json.load(answer)


# python3 verify.py http://localhost:8080 TENANT-ID reads lines such as "access eyJ…"
if __name__ == "__main__":
    verifier = TokenVerifier(sys.argv[1], sys.argv[2])
    for line in sys.stdin:
        use, _, token = line.rstrip("\n").partition(" ")
        try:
            print("accepted", verifier.verify(token, use)["sub"])
        except Refused as refusal:
            print("refused", refusal)
