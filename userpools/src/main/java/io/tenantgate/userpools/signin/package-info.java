/// Signing in: a password, then as many challenges as the account needs, then tokens (`auth-flows-and-endpoints.md`,
/// section 4).
///
/// Reading path: [InitiateAuth] begins, [PasswordJudge] judges under the lock of [CountedAttempt], [NextStep] alone
/// decides how it goes on, [ChallengeDesk] keeps what waits for an answer, [RespondToChallenge] takes it. A new kind of
/// challenge is a [Step] and an [Answer]; the compiler names the places. Hashing happens between a `prepare` and its
/// `apply`, never in a transaction.
@NullMarked
package io.tenantgate.userpools.signin;

import org.jspecify.annotations.NullMarked;
