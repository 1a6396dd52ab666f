/// The API's description held against the service that publishes it: every route of the running router is called with
/// the description's own example, and what it answers is held against the description. `EveryRouteApiTest` tells what
/// is promised; [Scenes] says, operation by operation, what must be there before its example can be sent.
@NullMarked
package io.tenantgate.app.api.openapi;

import org.jspecify.annotations.NullMarked;
