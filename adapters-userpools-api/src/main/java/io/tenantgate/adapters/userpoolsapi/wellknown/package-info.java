/// What a pool publishes for everybody, under its issuer's `/.well-known/`: its keys and where they are. No call
/// here is authenticated. `WellKnownController` speaks HTTP, [PoolDocuments] asks the engine.
@NullMarked
package io.tenantgate.adapters.userpoolsapi.wellknown;

import org.jspecify.annotations.NullMarked;
