/// The built-in provider: an engine that behaves as Amazon Cognito user pools do. A bounded context of its own
/// that knows pools, clients and accounts, and no tenant.
///
/// Here stand the words that all its packages share: [Refusal], [Realm], [Prepared], [Password]. An operation
/// that hashes is two calls, `prepare` and [Prepared#apply]; any other is one, `handle`. Reading path: `pool`,
/// `client`, `account`, `group`, then `signup`, `recovery`, `signin`, `tokens`; `port` is what the engine needs from
/// outside.
@NullMarked
package io.tenantgate.userpools;

import org.jspecify.annotations.NullMarked;
