/// The users of a tenant, for its administration: lists and search, and what is done to one. [UserBody] is what each
/// answer shows.
@NullMarked
package io.tenantgate.adapters.rest.users;

import org.jspecify.annotations.NullMarked;
