/// Every error of the API as `application/problem+json` (RFC 9457). [ProblemType] is the closed set of problems,
/// [Problems] the one table from what a use case refuses to what a caller reads. Nothing of the inside is told: why
/// something was refused stands in the audit trail, why something broke in the log, under the request's id.
@NullMarked
package io.tenantgate.adapters.rest.problem;

import org.jspecify.annotations.NullMarked;
