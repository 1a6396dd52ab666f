/// Measurements of the packaged service, run by hand (`docs/benchmarks.md`). [Measure] starts the service, drives it
/// over
/// loopback, and prints rates with the CPU-seconds that the service, PostgreSQL and the load generator took.
@NullMarked
package io.tenantgate.benchmarks;

import org.jspecify.annotations.NullMarked;
