/// What every kind of route says of itself in the API's description, as annotations that stand for several. Bodies,
/// answers, problems and parameters are described in `src/main/openapi`, each with an example, and named here by
/// reference. The processor does not see a change of those files alone: build with `clean`. Each route of the running
/// service is called with the example that stands there: `EveryRouteApiTest`, in the application.
@NullMarked
package io.tenantgate.adapters.rest.openapi;

import org.jspecify.annotations.NullMarked;
