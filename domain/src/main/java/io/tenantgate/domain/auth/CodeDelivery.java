package io.tenantgate.domain.auth;

/// Where a code went, masked.
///
/// @param attribute `email` or `phone_number`
/// @param destination such as `j***@e***` or `+*******1234`
public record CodeDelivery(String attribute, Medium medium, String destination) {
    /// How a code travels.
    public enum Medium {
        EMAIL,
        SMS
    }
}
