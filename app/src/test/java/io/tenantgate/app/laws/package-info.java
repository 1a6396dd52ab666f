/// What holds for every tenancy strategy, on the whole service: each law runs for each of them, with shards so small
/// that five tenants need several, in one process and on two. The build writes how they went to `target/law-table.md`.
@org.jspecify.annotations.NullMarked
package io.tenantgate.app.laws;
