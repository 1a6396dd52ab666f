package io.tenantgate.domain.secrets;

/// What an invitation's letter tells, and nothing else does: `tgi_` and 256 random bits.
public final class InvitationToken extends Secret {
    public InvitationToken(String text) {
        super(text, 128);
    }
}
