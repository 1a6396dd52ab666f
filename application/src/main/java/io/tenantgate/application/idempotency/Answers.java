package io.tenantgate.application.idempotency;

import io.tenantgate.application.idempotency.Idempotently.Answer;
import io.tenantgate.application.idempotency.Idempotently.Outcome;
import io.tenantgate.application.port.Envelope;
import io.tenantgate.application.port.Envelope.Place;
import io.tenantgate.application.port.IdempotencyRecords.Key;
import java.nio.ByteBuffer;

/// How first answers are kept: sealed, in their place; and bodies as a MAC.
public final class Answers {
    private final Envelope envelope;

    public Answers(Envelope envelope) {
        this.envelope = envelope;
    }

    byte[] macOf(byte[] body) {
        return envelope.mac("idempotency-body", body);
    }

    byte[] seal(Key key, Answer answer) {
        var replay = answer.replay();
        var plain = ByteBuffer.allocate(Integer.BYTES + replay.length)
                .putInt(answer.status())
                .put(replay);
        return envelope.seal(placeOf(key), plain.array());
    }

    Outcome.Answered open(Key key, byte[] sealed) {
        var plain = ByteBuffer.wrap(envelope.open(placeOf(key), sealed));
        int status = plain.getInt();
        var body = new byte[plain.remaining()];
        plain.get(body);
        return new Outcome.Answered(status, body);
    }

    private static Place placeOf(Key key) {
        var row = String.join("|", key.tenant().toString(), key.caller(), key.route(), key.key());
        return new Place("idempotency_keys", "answer", row);
    }
}
