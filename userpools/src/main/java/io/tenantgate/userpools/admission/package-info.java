/// Where somebody else decides who may have tokens.
@NullMarked
package io.tenantgate.userpools.admission;

import org.jspecify.annotations.NullMarked;
