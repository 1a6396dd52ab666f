/// Accounts: their status machine, their attributes, and what holders and administrators do with them
/// (`spec/users-and-attributes.md`, sections 1, 6 and 7).
@NullMarked
package io.tenantgate.userpools.account;

import org.jspecify.annotations.NullMarked;
