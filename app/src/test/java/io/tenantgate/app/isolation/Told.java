package io.tenantgate.app.isolation;

import io.tenantgate.app.api.Api;

/// What an answer says to whoever sent the request.
final class Told {
    private Told() {}

    /// Its outcome; a verification is always answered, and tells the reason why a token is not good.
    static String of(Api.Answer answer) {
        var text = answer.text();
        boolean refusedToken = answer.status() == 200 && text.startsWith("{\"active\":false");
        return refusedToken ? "200 " + answer.field("/reason") : answer.outcome();
    }
}
