/// Whether every error reads as the contract says.
@NullMarked
package io.tenantgate.adapters.rest.problem;

import org.jspecify.annotations.NullMarked;
