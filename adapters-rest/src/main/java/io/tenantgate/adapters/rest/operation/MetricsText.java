package io.tenantgate.adapters.rest.operation;

/// The service's metrics as Prometheus reads them; without such a bean there is nothing at `/metrics`.
@FunctionalInterface
public interface MetricsText {
    String scrape();
}
