/// User pools: what a pool is and how it is set up (`spec/users-and-attributes.md`, sections 2, 5, 7 and 11).
@NullMarked
package io.tenantgate.userpools.pool;

import org.jspecify.annotations.NullMarked;
