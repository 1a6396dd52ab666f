/// The API as its consumers see it: real HTTP against the whole service on a real PostgreSQL.
@NullMarked
package io.tenantgate.app.api;

import org.jspecify.annotations.NullMarked;
