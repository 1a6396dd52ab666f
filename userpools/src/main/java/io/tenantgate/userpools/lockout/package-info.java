/// Who may try again, and when: the lock that grows with each failed sign-in (`auth-flows-and-endpoints.md`,
/// section 4.8). [Attempts] is the rule; [Lockout] applies it under the row lock, where parallel guesses meet.
@NullMarked
package io.tenantgate.userpools.lockout;

import org.jspecify.annotations.NullMarked;
