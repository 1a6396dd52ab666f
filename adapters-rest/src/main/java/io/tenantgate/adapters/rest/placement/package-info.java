/// Where tenants come to live, for operators: the shards, how full they are, and what breaks first.
@NullMarked
package io.tenantgate.adapters.rest.placement;

import org.jspecify.annotations.NullMarked;
