package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.provider.Reason.BadAttribute;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.secrets.Password;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What people type, by its form alone. Where the form of an operation's field excludes it, Cognito would find fault
/// with the request as a whole, and that reads as a mistake of ours: so it is judged before.
final class Typed {
    private static final Pattern ATTRIBUTE = Pattern.compile("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]{1,32}");
    private static final int LONGEST_VALUE = 2_048;

    private Typed() {}

    /// `ConfirmationCodeType`: without white space.
    static boolean isCode(OneTimeCode code) {
        return code.reveal().chars().noneMatch(Typed::isSpace);
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /// Whether it can be anybody's password: no policy lets another one in.
    static boolean mayBePassword(Password password) {
        return !hasOuterSpace(password.reveal()) && !hasControlCharacter(password.reveal());
    }

    static boolean hasOuterSpace(String text) {
        return text.startsWith(" ") || text.endsWith(" ");
    }

    static boolean hasControlCharacter(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    /// Every attribute that can be none of any pool.
    static List<BadAttribute> unfit(Map<String, String> attributes) {
        return attributes.entrySet().stream()
                .filter(each -> !isAttribute(each))
                .map(Typed::refused)
                .toList();
    }

    /// The same as a refusal; absent where each may be one.
    static Optional<Reason> objection(Map<String, String> attributes) {
        return Optional.of(unfit(attributes)).filter(bad -> !bad.isEmpty()).map(Reason.BadAttributes::new);
    }

    /// `AttributeNameType` and `AttributeValueType`.
    static boolean isAttribute(Map.Entry<String, String> given) {
        return ATTRIBUTE.matcher(given.getKey()).matches() && given.getValue().length() <= LONGEST_VALUE;
    }

    static BadAttribute refused(Map.Entry<String, String> given) {
        return new BadAttribute(given.getKey(), "is not accepted here");
    }
}
