package io.tenantgate.userpools.port;

import io.tenantgate.userpools.code.ConfirmationCode;

/// Codes of six digits, each equally likely, that nobody can guess.
public interface Codes {
    ConfirmationCode next();
}
