/// Rules of the use cases, tested without stores: no store is written twice, so that whole stories are tested on the
/// real ones.
@org.jspecify.annotations.NullMarked
package io.tenantgate.application;
