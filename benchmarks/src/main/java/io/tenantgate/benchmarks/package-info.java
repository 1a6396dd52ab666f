/// Measurements of the packaged service, run by hand (`docs/benchmarks.md`). [Measure] runs those that are asked
/// for, each a [Measurement] that starts the service on a [Bench], drives it over loopback, and prints what it
/// finds: [FullLoad] for rates and the CPU-seconds they take, [Rounds] for latencies that are compared with one
/// another, [Goals] for values beside what they were to be.
@NullMarked
package io.tenantgate.benchmarks;

import org.jspecify.annotations.NullMarked;
