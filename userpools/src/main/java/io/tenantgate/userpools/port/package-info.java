/// What the engine needs from outside: stores, transactions, messages, sealing, ids and codes. Each comment is
/// the contract. Stores run inside [Transactions] only, and those of PostgreSQL see the rows of the pool that
/// it names.
@NullMarked
package io.tenantgate.userpools.port;

import org.jspecify.annotations.NullMarked;
