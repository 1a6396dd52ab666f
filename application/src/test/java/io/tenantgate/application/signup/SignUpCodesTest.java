package io.tenantgate.application.signup;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.application.CountingIds;
import io.tenantgate.application.NoTransactions;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.UnprovenSignUps;
import io.tenantgate.application.provider.Newcomers.Newcomer;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignUpCodesTest {
    private static final TenantId ACME = new TenantId(new UUID(0x7000L, 0x8000_0000_0000_0001L));
    private static final ProviderUsername HERS = new ProviderUsername("u-hers");
    private static final Newcomer ANN = newcomer("Correct-Horse-7");

    private final Map<ProviderUsername, Optional<UnprovenSignUps.Unproven>> open =
            new HashMap<>(Map.of(HERS, Optional.empty()));
    private final List<OneTimeCode> sent = new ArrayList<>();
    private final NoTransactions scopes = new NoTransactions();
    private final SignUpCodes codes =
            new SignUpCodes(scopes, new Held(open), (_, _, code) -> sent.add(code), new CountingIds());

    @AfterEach
    void allOfItIsDoneInTheTenantsScope() {
        assertThat(scopes.entered()).containsOnly(Scope.of(ACME));
    }

    private static Newcomer newcomer(String password) {
        return new Newcomer(new LoginName("ann@example.com"), new Password(password), Map.of());
    }

    @Test
    void whoKnowsTheCodeIsTheOneToWhomItWasSent() {
        codes.keep(ACME, HERS, ANN);

        assertThat(codes.proven(ACME, HERS, new OneTimeCode("aaaaaaaaaa"))).isEmpty();
        assertThat(codes.proven(ACME, HERS, sent.getFirst())).contains(ANN);
        assertThat(codes.proven(ACME, HERS, sent.getFirst())).contains(ANN);
    }

    @Test
    void whoIsKeptTwiceIsSentOneCodeAndStaysWhoTheyWere() {
        codes.keep(ACME, HERS, ANN);
        codes.keep(ACME, HERS, newcomer("Another-Horse-9"));

        assertThat(sent).hasSize(2).first().isEqualTo(sent.getLast());
        assertThat(codes.proven(ACME, HERS, sent.getFirst())).contains(ANN);
    }

    @Test
    void aNewCodeEndsTheEarlierOne() {
        codes.keep(ACME, HERS, ANN);

        assertThat(codes.remind(ACME, HERS)).contains(ANN.address());
        assertThat(codes.proven(ACME, HERS, sent.getFirst())).isEmpty();
        assertThat(codes.proven(ACME, HERS, sent.getLast())).contains(ANN);
    }

    @Test
    void nobodyIsWrittenToMoreThanSixTimes() {
        codes.keep(ACME, HERS, ANN);
        IntStream.range(0, 9).forEach(_ -> codes.remind(ACME, HERS));
        codes.keep(ACME, HERS, ANN);

        assertThat(sent).hasSize(6);
        assertThat(codes.remind(ACME, HERS)).isEmpty();
        assertThat(codes.proven(ACME, HERS, sent.getLast())).contains(ANN);
    }

    @Test
    void withoutASignUpNobodyIsSentAnything() {
        var gone = new ProviderUsername("u-gone");

        codes.keep(ACME, gone, ANN);

        assertThat(codes.remind(ACME, gone)).isEmpty();
        assertThat(sent).isEmpty();
    }

    @Test
    void ofWhomIsForgottenNoCodeIsRight() {
        codes.keep(ACME, HERS, ANN);

        codes.forget(ACME, HERS);

        assertThat(codes.proven(ACME, HERS, sent.getFirst())).isEmpty();
        assertThat(codes.remind(ACME, HERS)).isEmpty();
    }

    /// Sign-ups that are open, with what they hold.
    private record Held(Map<ProviderUsername, Optional<Unproven>> open) implements UnprovenSignUps {
        @Override
        public boolean put(TenantId tenant, ProviderUsername username, Unproven unproven) {
            return open.replace(username, Optional.of(unproven)) != null;
        }

        @Override
        public Optional<Unproven> find(TenantId tenant, ProviderUsername username) {
            return open.getOrDefault(username, Optional.empty());
        }

        @Override
        public void remove(TenantId tenant, ProviderUsername username) {
            open.replace(username, Optional.empty());
        }
    }
}
