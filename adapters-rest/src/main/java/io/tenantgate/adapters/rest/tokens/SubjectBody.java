package io.tenantgate.adapters.rest.tokens;

import io.micronaut.serde.annotation.Serdeable;
import io.tenantgate.domain.members.Subject;

/// Who an account is, everywhere.
@Serdeable.Serializable
public record SubjectBody(String issuer, String sub) {
    public static SubjectBody of(Subject subject) {
        return new SubjectBody(subject.issuer(), subject.sub());
    }
}
