/// The REST API, version 1: HTTP in, a use case's command out, one switch that turns its outcome into an answer.
///
/// Reading path of a request: [io.tenantgate.adapters.rest.request.Call] tells who calls, from where and for which
/// tenant; [io.tenantgate.adapters.rest.json.Fields] reads a body strictly; a controller in the package of its
/// business calls the use case; [io.tenantgate.adapters.rest.problem.Problems] turns every refusal into a problem.
@NullMarked
package io.tenantgate.adapters.rest;

import org.jspecify.annotations.NullMarked;
