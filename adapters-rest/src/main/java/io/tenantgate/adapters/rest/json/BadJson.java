package io.tenantgate.adapters.rest.json;

/// A text that is no JSON as it is taken here.
public final class BadJson extends Exception {
    private static final long serialVersionUID = 1L;
    private final String path;

    /// @param path of the field at fault; empty for the text as a whole
    BadJson(String path, String message) {
        super(message, null, false, false);
        this.path = path;
    }

    String path() {
        return path;
    }
}
