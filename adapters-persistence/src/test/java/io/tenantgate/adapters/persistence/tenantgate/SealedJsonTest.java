package io.tenantgate.adapters.persistence.tenantgate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tenantgate.application.port.Envelope;
import io.tenantgate.application.port.Envelope.Place;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SealedJsonTest {
    private static final Place PLACE = new Place("outbox", "message", "1");

    private final SealedJson<Map<String, String>> json = SealedJson.ofTexts(new Unsealed());

    @Test
    void aValueIsReadAsItWasWritten() {
        var texts = Map.of("code", "271828");

        assertThat(json.open(PLACE, json.seal(PLACE, texts))).isEqualTo(texts);
    }

    @Test
    void theFaultOfWhatCannotBeReadQuotesNothingOfIt() {
        assertThatThrownBy(() -> json.open(PLACE, "{\"code\": [271828]}".getBytes(UTF_8)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Not of a known version: outbox.message of 1: MismatchedInputException")
                .hasNoCause();
    }

    @Test
    void whatCannotBeReadOrMeansNothingIsAbsentWhereItMayBe() {
        assertThat(json.find(PLACE, "271828".getBytes(UTF_8), texts -> texts)).isEmpty();
        assertThat(json.find(PLACE, "{}".getBytes(UTF_8), SealedJsonTest::nothing))
                .isEmpty();
    }

    private static String nothing(Map<String, String> texts) {
        throw new IllegalArgumentException("Nothing in " + texts.size() + " texts");
    }

    /// What is sealed stays as it was.
    private static final class Unsealed implements Envelope {
        @Override
        public byte[] seal(Place place, byte[] plain) {
            return plain;
        }

        @Override
        public byte[] open(Place place, byte[] sealed) {
            return sealed;
        }

        @Override
        public byte[] mac(String purpose, byte[] text) {
            throw new UnsupportedOperationException("Nothing is signed here");
        }
    }
}
