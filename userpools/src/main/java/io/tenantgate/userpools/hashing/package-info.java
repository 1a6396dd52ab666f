/// Password hashing: Argon2id records ([Passwords]) computed by a few threads of their own, which serve their
/// callers in turn by queue key, so that nobody's flood delays another's sign-in ([HashWorkers], [RoundRobin]).
///
/// Nothing here knows an account or a store. Nobody may hash while a database transaction is open: [HashGuard].
@NullMarked
package io.tenantgate.userpools.hashing;

import org.jspecify.annotations.NullMarked;
