/// What the engine needs from outside: stores, messages, transactions, secrets, codes, ids.
@NullMarked
package io.tenantgate.userpools.port;

import org.jspecify.annotations.NullMarked;
