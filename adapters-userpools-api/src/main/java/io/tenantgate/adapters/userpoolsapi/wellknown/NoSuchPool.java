package io.tenantgate.adapters.userpoolsapi.wellknown;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.annotation.Serdeable;

/// What AWS answers where a pool is not there: the error's type in a header, its text in the body. It is not stored, as
/// the pool may be made the next moment.
@Serdeable
record NoSuchPool(String message) {
    private static final String ERROR_TYPE = "x-amzn-ErrorType";

    static MutableHttpResponse<NoSuchPool> answer(String poolId) {
        return HttpResponse.<NoSuchPool>notFound()
                .body(new NoSuchPool("User pool %s does not exist.".formatted(poolId)))
                .header(ERROR_TYPE, "ResourceNotFoundException")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
