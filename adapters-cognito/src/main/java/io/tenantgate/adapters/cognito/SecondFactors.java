package io.tenantgate.adapters.cognito;

import static io.tenantgate.adapters.cognito.PoolTemplate.check;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Which second factors the pools take that are made, and of whom one is asked (`tokens-and-security.md`, section 11).
/// A factor bears the name of its challenge. What is sent by e-mail is none here: so are the codes for a password that
/// was forgotten, and whoever reads somebody's e-mail would have both.
public record SecondFactors(Demand demand, Set<Factor> factors) {
    /// None is taken.
    public static final SecondFactors NONE = new SecondFactors(Demand.OFF, Set.of());

    private static final String E_MAIL = "email_code";

    /// @throws IllegalArgumentException where they cannot be so, in words
    public SecondFactors {
        factors = Set.copyOf(factors);
        check(
                (demand == Demand.OFF) == factors.isEmpty(),
                "mfafactors says which, and mfa of whom: optional or required");
        check(
                demand != Demand.REQUIRED || factors.contains(Factor.TOTP),
                "mfa is required, and mfafactors lacks totp: whoever has no number could never come in");
    }

    /// Of whom one is asked.
    public enum Demand {
        OFF,

        /// Whoever has set one up.
        OPTIONAL,

        /// Everybody.
        REQUIRED
    }

    /// What it may be.
    public enum Factor {
        /// A code of an authenticator app.
        TOTP,

        /// A code in a text message.
        SMS_CODE
    }

    /// As they are set, in words.
    ///
    /// @throws IllegalArgumentException where that says nothing, in words
    public static SecondFactors of(String demand, Collection<String> factors) {
        check(
                !factors.contains(E_MAIL),
                "email_code is no second factor: passwords that were forgotten are reset by e-mail, too");
        return new SecondFactors(
                read(demand, Demand.values(), "mfa is '%s', and may be off, optional or required"),
                factors.stream()
                        .map(text -> read(text, Factor.values(), "'%s' is no second factor: totp, sms_code"))
                        .collect(Collectors.toSet()));
    }

    private static <E extends Enum<E>> E read(String text, E[] words, String otherwise) {
        return Arrays.stream(words)
                .filter(word -> word.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(otherwise.formatted(text)));
    }

    boolean has(Factor factor) {
        return factors.contains(factor);
    }
}
