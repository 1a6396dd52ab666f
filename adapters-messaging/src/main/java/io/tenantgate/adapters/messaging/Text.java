package io.tenantgate.adapters.messaging;

import io.tenantgate.application.provider.Enroller.Notice;
import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.port.Messages.Message;
import java.util.Optional;

/// What a message says: the pools' default texts (`spec/users-and-attributes.md`, section 12.3) and, for what they do
/// not know, words of ours. Each of those here fits a text message of 140 characters, so that both media say the same.
///
/// @param secret what stands in the body and must not be told elsewhere
record Text(String subject, String body, Optional<String> secret) {
    private static final Text ALREADY_REGISTERED = new Text(
            "You already have an account",
            "Someone, perhaps you, tried to sign up with this address. You already have an account: sign in,"
                    + " or reset your password.",
            Optional.empty());

    private static final Text INVITED = new Text(
            "You are invited",
            "Someone, perhaps you, tried to sign up with this address. You are invited: use the invitation that was"
                    + " sent to you.",
            Optional.empty());

    private static final String JOINING = ". If you have an account already, its password stays as it is.";

    static Text of(Message message) {
        return switch (message.kind()) {
            case SIGN_UP_CODE -> signUp(message);
            case ATTRIBUTE_CODE -> confirming(secretOf(message));
            case RESET_CODE -> telling("Your password reset code", "Your password reset code is ", secretOf(message));
            case ALREADY_REGISTERED -> ALREADY_REGISTERED;
            case INVITED -> INVITED;
            case TEMPORARY_PASSWORD -> telling("Your temporary password", invitation(message), secretOf(message));
        };
    }

    /// Of a sign-up without a code.
    static Text of(Notice notice) {
        return switch (notice) {
            case ALREADY_REGISTERED -> ALREADY_REGISTERED;
            case INVITED -> INVITED;
            case CODE -> throw new IllegalArgumentException("A code is told by whoever made it");
        };
    }

    /// Of a sign-up in a realm, where an address may have an account already, which the code then opens the realm to.
    static Text ofSignUp(String code) {
        var text = confirming(code);
        return new Text(text.subject(), text.body() + JOINING, text.secret());
    }

    private static Text signUp(Message message) {
        var code = secretOf(message);
        return message.realm().equals(Realm.NONE) ? confirming(code) : ofSignUp(code);
    }

    private static Text confirming(String code) {
        return telling("Your verification code", "Your confirmation code is ", code);
    }

    private static Text telling(String subject, String words, String secret) {
        return new Text(subject, words + secret, Optional.of(secret));
    }

    private static String secretOf(Message message) {
        return message.secret()
                .orElseThrow(() -> new IllegalArgumentException("A message of this kind tells a secret: " + message));
    }

    /// In a realm people have names that the pool does not know, so its own is not told.
    private static String invitation(Message message) {
        return message.realm().equals(Realm.NONE)
                ? "Your username is %s and temporary password is ".formatted(message.username())
                : "Your temporary password is ";
    }
}
