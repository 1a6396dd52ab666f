package io.tenantgate.application.provider;

import io.tenantgate.domain.tenancy.AppClient;
import io.tenantgate.domain.tenancy.UserPool;

/// A pool that a team had before, and the client of it by which people sign in. Every tenant of its provider lives
/// there. Neither is made, changed or removed.
public record AdoptedPool(UserPool pool, AppClient client) {}
