/// The attribute schema of a tenant, for its administration. [AttributeBody] is what each answer shows.
@NullMarked
package io.tenantgate.adapters.rest.attributes;

import org.jspecify.annotations.NullMarked;
