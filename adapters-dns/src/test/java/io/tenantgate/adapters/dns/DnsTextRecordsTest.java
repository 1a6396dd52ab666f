package io.tenantgate.adapters.dns;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.application.port.TextRecords.Answer;
import io.tenantgate.testkit.dns.NameServer;
import io.tenantgate.testkit.dns.Zone;
import io.tenantgate.testkit.dns.Zone.Mishap;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DnsTextRecordsTest {
    private static final String NAME = "_tenantgate.acme.example";
    private static final Duration PATIENCE = Duration.ofMillis(400);

    private final NameServer server = NameServer.start();
    private final DnsTextRecords records = DnsTextRecords.of(List.of(server.address()), PATIENCE);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void everyTextOfANameIsFound() {
        server.says(NAME, "one", "two words");

        assertThat(found()).isEqualTo(texts("one", "two words"));
        assertThat(server.asked()).containsExactly("udp " + NAME);
    }

    @Test
    void aTextInSeveralStringsIsOne() {
        server.says(NAME, new Zone.Texts(List.of(List.of("tenantgate-", "verification=", "x\"\\y"))));

        assertThat(found()).isEqualTo(texts("tenantgate-verification=x\"\\y"));
    }

    @Test
    void whatDoesNotFitIntoADatagramIsAskedForOverTcp() {
        var many = IntStream.range(0, 9)
                .mapToObj(number -> number + "x".repeat(200))
                .toArray(String[]::new);
        server.says(NAME, many);

        assertThat(found()).isEqualTo(texts(many));
        assertThat(server.asked()).containsExactly("udp " + NAME, "tcp " + NAME);
    }

    @Test
    void anAliasIsFollowed() {
        server.says(NAME, new Zone.Alias("proofs.example"));
        server.says("proofs.example", "one");

        assertThat(found()).isEqualTo(texts("one"));
    }

    @Test
    void anAliasOfItselfTellsNothing() {
        server.says(NAME, new Zone.Alias("loop.example"));
        server.says("loop.example", new Zone.Alias(NAME));

        assertThat(found()).isEqualTo(new Answer.NoAnswer());
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_NAME", "NO_TEXTS"})
    void whatIsNotThereHasNoTexts(Mishap mishap) {
        server.says(NAME, mishap);

        assertThat(found()).isEqualTo(texts());
    }

    @ParameterizedTest
    @EnumSource(names = {"SERVER_FAILURE", "REFUSED", "SILENCE", "ANOTHERS_ANSWER", "GARBAGE"})
    void whatTellsNothingIsNoAnswer(Mishap mishap) {
        server.says(NAME, mishap);

        assertThat(found()).isEqualTo(new Answer.NoAnswer());
    }

    @Test
    void whereOneServerIsSilentTheNextIsAsked() {
        server.says(NAME, Mishap.SILENCE);
        try (var other = NameServer.start()) {
            other.says(NAME, "one");
            var both = DnsTextRecords.of(List.of(server.address(), other.address()), PATIENCE);

            assertThat(both.at(NAME)).isEqualTo(texts("one"));
        }
    }

    @Test
    void whatWasFoundIsLookedUpAgain() {
        server.says(NAME, "one");
        found();
        server.says(NAME, "two");

        assertThat(found()).isEqualTo(texts("two"));
    }

    private Answer found() {
        return records.at(NAME);
    }

    private static Answer texts(String... texts) {
        return new Answer.Texts(List.of(texts));
    }
}
