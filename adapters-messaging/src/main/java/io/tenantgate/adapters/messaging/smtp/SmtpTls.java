package io.tenantgate.adapters.messaging.smtp;

/// How the way to the mail server is protected. Where it is, the server's certificate must be valid for its name.
public enum SmtpTls {
    /// Not at all: for a server on this machine.
    NONE,
    /// A plain connection that must turn to TLS before anything is said (usually port 587).
    STARTTLS,
    /// TLS from the first byte (usually port 465).
    IMPLICIT
}
