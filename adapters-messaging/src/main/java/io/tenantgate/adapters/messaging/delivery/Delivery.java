package io.tenantgate.adapters.messaging.delivery;

/// What became of a message. The reasons are for the log: neither address, text nor code may stand in them.
public sealed interface Delivery {
    /// The other side took it.
    record Delivered() implements Delivery {}

    /// Not now: worth another try.
    record Deferred(String reason) implements Delivery {}

    /// Never: another try would be refused again.
    record Refused(String reason) implements Delivery {}
}
