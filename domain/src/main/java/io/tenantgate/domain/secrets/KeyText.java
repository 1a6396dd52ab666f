package io.tenantgate.domain.secrets;

/// An API key, `tg_` and its random part.
public final class KeyText extends Secret {
    public KeyText(String text) {
        super(text, 128);
    }
}
