/// How those who wait for a quota are served, with and without threads.
@org.jspecify.annotations.NullMarked
package io.tenantgate.application.quotas;
