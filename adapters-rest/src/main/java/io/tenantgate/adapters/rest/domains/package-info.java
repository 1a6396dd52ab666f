/// The domains of a tenant. [DomainText] brings a name into the one form that the DNS has it in.
@NullMarked
package io.tenantgate.adapters.rest.domains;

import org.jspecify.annotations.NullMarked;
