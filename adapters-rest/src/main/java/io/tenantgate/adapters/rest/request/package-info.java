/// One request as controllers see it. [Call] tells who calls, from where, and for which tenant; nothing here decides
/// what the caller may do.
@NullMarked
package io.tenantgate.adapters.rest.request;

import org.jspecify.annotations.NullMarked;
