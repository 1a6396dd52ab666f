#!/usr/bin/env bash
# Walks through the API with curl and prints what it does as Markdown. The build runs it against the packaged service
# and compares what it prints with docs/tour.md, ids normalised.
#   TENANTGATE=http://localhost:8080 OPERATOR_KEY=… docs/tour.sh > docs/tour.md
set -euo pipefail
: "${TENANTGATE:=http://localhost:8080}" "${OPERATOR_KEY:?}"
export TENANTGATE OPERATOR_KEY

say() { printf '%s\n\n' "$1"; }

# Shows a command, runs it, and shows what it answered.
run() {
  printf '```sh\n%s\n```\n\n' "$1"
  answer=$(eval "$1")
  printf '```json\n%s\n```\n\n' "$(shortened)"
}

# The last answer with its tokens and secrets cut short, for reading.
shortened() {
  printf '%s' "$answer" |
    sed -E 's/(eyJ[A-Za-z0-9_-]{9})[A-Za-z0-9_.-]+/\1.../g; s/(tg[rc]?_[A-Za-z0-9_-]{6})[A-Za-z0-9_-]+/\1.../g'
}

# A field of the last answer; the tour needs nothing but sed.
field() { printf '%s' "$answer" | sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p"; }

# The code in the newest message to somebody at a tenant.
code() {
  local found=''
  until [ -n "$found" ]; do
    found=$(curl -sS "$TENANTGATE/dev/messages?tenant=$1&recipient=$2" -H "Authorization: Bearer $OPERATOR_KEY" |
      sed -n 's/.*"code":"\([0-9]*\)".*/\1/p')
    sleep 0.1
  done
  printf '%s' "$found"
}

say '# A tour: two tenants, from sign-up to global sign-out'
say 'Everything here was run by `docs/tour.sh` against the service that the build had packaged. `$TENANTGATE` is where it
listens, `$OPERATOR_KEY` the operator key; both are printed at the start. While developing, messages are kept under
`/dev/messages` and not sent.'

say '## Two tenants'
for tenant in acme globex; do
  run "curl -sS \"\$TENANTGATE/v1/tenants\" -H \"Authorization: Bearer \$OPERATOR_KEY\" \\
  -H 'Content-Type: application/json' -d '{\"slug\":\"$tenant\",\"name\":\"The $tenant company\"}'"
done
say 'Each has an issuer and signing keys of its own.'

say '## Ann signs up at acme'
run "curl -sS \"\$TENANTGATE/v1/tenants/acme/auth/sign-up\" \\
  -H 'Content-Type: application/json' -d '{\"email\":\"ann@example.com\",\"password\":\"Correct-Horse-7\"}'"
say 'The answer would be the same if Ann had an account already. The code went to her address:'
export CODE; CODE=$(code acme ann@example.com)
run "curl -sS \"\$TENANTGATE/v1/tenants/acme/auth/confirm-sign-up\" \\
  -H 'Content-Type: application/json' -d \"{\\\"username\\\":\\\"ann@example.com\\\",\\\"code\\\":\\\"\$CODE\\\"}\""

say '## She signs in'
run "curl -sS \"\$TENANTGATE/v1/tenants/acme/auth/sign-in\" \\
  -H 'Content-Type: application/json' -d '{\"username\":\"ann@example.com\",\"password\":\"Correct-Horse-7\"}'"
export ACCESS REFRESH; ACCESS=$(field access_token); REFRESH=$(field refresh_token)
run "curl -sS \"\$TENANTGATE/v1/auth/me\" -H \"Authorization: Bearer \$ACCESS\""

say '## Her token opens nothing at globex'
run "curl -sS \"\$TENANTGATE/v1/tenants/globex/auth/me\" -H \"Authorization: Bearer \$ACCESS\""
say 'Nor does her password:'
run "curl -sS \"\$TENANTGATE/v1/tenants/globex/auth/sign-in\" \\
  -H 'Content-Type: application/json' -d '{\"username\":\"ann@example.com\",\"password\":\"Correct-Horse-7\"}'"

say '## A backend asks whose token it is'
run "curl -sS \"\$TENANTGATE/v1/tenants/acme/api-keys\" -H \"Authorization: Bearer \$OPERATOR_KEY\" \\
  -H 'Content-Type: application/json' -d '{\"name\":\"backend\",\"scopes\":[\"tokens:verify\"]}'"
export KEY; KEY=$(field key)
run "curl -sS \"\$TENANTGATE/v1/tokens/verify\" -H \"Authorization: Bearer \$KEY\" -H 'Content-Type: application/json' -d \"{\\\"token\\\":\\\"\$ACCESS\\\"}\""
say 'A backend that verifies by itself is told what to check:'
run "curl -sS \"\$TENANTGATE/v1/tenants/acme/token-verification\""

say '## The session goes on'
run "curl -sS \"\$TENANTGATE/v1/tenants/acme/auth/refresh\" -H 'Content-Type: application/json' -d \"{\\\"refresh_token\\\":\\\"\$REFRESH\\\"}\""

say '## And ends everywhere'
run "curl -sS -o /dev/null -w '%{http_code}' \"\$TENANTGATE/v1/auth/sign-out\" -H \"Authorization: Bearer \$ACCESS\" \\
  -H 'Content-Type: application/json' -d '{\"everywhere\":true}'"
run "curl -sS \"\$TENANTGATE/v1/tokens/verify\" -H \"Authorization: Bearer \$KEY\" -H 'Content-Type: application/json' -d \"{\\\"token\\\":\\\"\$ACCESS\\\"}\""
