package io.tenantgate.domain.secrets;

/// A continuation that this service handed out: `tgc_…` for a challenge, `tgr_…` for a refresh.
public final class SessionText extends Secret {
    public SessionText(String text) {
        super(text, 128);
    }
}
