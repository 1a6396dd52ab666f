/// The roles of a tenant: those that every tenant has, and those that it has added.
@NullMarked
package io.tenantgate.adapters.rest.roles;

import org.jspecify.annotations.NullMarked;
