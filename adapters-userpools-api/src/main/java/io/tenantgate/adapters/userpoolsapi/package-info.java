/// The Cognito-compatible face of the built-in user pools. It knows the engine alone, and no tenant. So far it
/// publishes what verifies a pool's tokens: [io.tenantgate.adapters.userpoolsapi.wellknown].
@NullMarked
package io.tenantgate.adapters.userpoolsapi;

import org.jspecify.annotations.NullMarked;
