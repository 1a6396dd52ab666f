/// The request quotas of providers, for operators: how much is used, and which breaks first.
@NullMarked
package io.tenantgate.adapters.rest.quotas;

import org.jspecify.annotations.NullMarked;
