package io.tenantgate.adapters.rest.operation;

/// Offers the development inbox under `/dev/messages`; without such a bean there is nothing at that path.
///
/// @param operatorKeyNeeded whether each read needs an operator key
public record InboxAccess(boolean operatorKeyNeeded) {}
