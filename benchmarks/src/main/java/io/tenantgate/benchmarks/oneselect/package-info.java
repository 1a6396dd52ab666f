/// The comparison endpoint of the benchmarks: one SELECT over HTTP, and nothing else.
@NullMarked
package io.tenantgate.benchmarks.oneselect;

import org.jspecify.annotations.NullMarked;
