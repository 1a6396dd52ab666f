package io.tenantgate.userpools.code;

import io.tenantgate.userpools.pool.Contact;

/// Where a code went, as its receiver may be told.
///
/// @param destination masked: `j***@e***`, `+*******1234`
public record CodeDelivery(Contact contact, String destination) {}
