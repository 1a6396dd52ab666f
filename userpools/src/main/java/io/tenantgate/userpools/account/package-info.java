/// Accounts: who is in a pool, in which state, with which attributes and which password. [Account] is the value
/// that all operations read and write. Beside it stand what its holder does with it ([DescribeAccount],
/// [UpdateAttributes], [ChangePassword], …) and what an administrator does ([AdminCreateAccount],
/// [AdminSetPassword], …).
@NullMarked
package io.tenantgate.userpools.account;

import org.jspecify.annotations.NullMarked;
