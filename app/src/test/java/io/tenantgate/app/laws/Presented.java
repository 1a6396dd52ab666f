package io.tenantgate.app.laws;

/// A token that somebody presents to a backend.
///
/// @param use as what it is presented: `access` or `id`
/// @param verdict `accepted`, or `refused` and why
record Presented(String what, String use, String token, String verdict) {
    String line() {
        return use + " " + token;
    }

    /// What is expected, beside what it is.
    String expected() {
        return what + ": " + verdict;
    }

    /// What was said of it, beside what it is; of whom it was accepted does not count.
    String said(String line) {
        return what + ": " + line.replaceFirst("^accepted .+", "accepted");
    }
}
