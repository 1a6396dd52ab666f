package io.tenantgate.adapters.rest.auth;

import io.tenantgate.adapters.rest.json.Fields;
import io.tenantgate.adapters.rest.json.Words;
import io.tenantgate.domain.auth.ChallengeName;
import io.tenantgate.domain.secrets.SessionText;
import java.util.Map;

/// The body of an answer to a challenge.
record ChallengeRequest(ChallengeName name, SessionText session, Map<String, String> answers) {
    static ChallengeRequest read(Fields fields) {
        var name = fields.required("name", word -> Words.read(ChallengeName.class, word));
        var session = fields.required("session", SessionText::new);
        if (!fields.has("answers")) {
            fields.wrong("answers", "is required");
        }
        var answers = fields.texts("answers");
        fields.finish();
        return new ChallengeRequest(name.orElseThrow(), session.orElseThrow(), answers);
    }

    @Override
    public String toString() {
        return "ChallengeRequest[%s]".formatted(name);
    }
}
