package io.tenantgate.adapters.messaging;

import io.tenantgate.application.provider.Enroller.Notice;
import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.port.Messages.Message;
import java.util.Optional;

/// What a message says: the pools' default texts (`spec/users-and-attributes.md`, section 12.3) and, for what they do
/// not know, words of ours. Each fits a text message of 140 characters, so that both media say the same.
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
            case SIGN_UP_CODE ->
                signUp(telling(message, "Your verification code", "Your confirmation code is "), message);
            case ATTRIBUTE_CODE -> telling(message, "Your verification code", "Your confirmation code is ");
            case RESET_CODE -> telling(message, "Your password reset code", "Your password reset code is ");
            case ALREADY_REGISTERED -> ALREADY_REGISTERED;
            case INVITED -> INVITED;
            case TEMPORARY_PASSWORD -> telling(message, "Your temporary password", invitation(message));
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

    /// Of a sign-up whose provider sends none.
    static Text ofSignUp(String code) {
        return new Text("Your verification code", "Your confirmation code is " + code + JOINING, Optional.of(code));
    }

    private static Text telling(Message message, String subject, String words) {
        var secret = message.secret()
                .orElseThrow(() -> new IllegalArgumentException("A message of this kind tells a secret: " + message));
        return new Text(subject, words + secret, Optional.of(secret));
    }

    /// In a realm an address may have an account already, which the code then opens the realm to.
    private static Text signUp(Text code, Message message) {
        return message.realm().equals(Realm.NONE)
                ? code
                : new Text(code.subject(), code.body() + JOINING, code.secret());
    }

    /// In a realm people have names that the pool does not know, so its own is not told.
    private static String invitation(Message message) {
        return message.realm().equals(Realm.NONE)
                ? "Your username is %s and temporary password is ".formatted(message.username())
                : "Your temporary password is ";
    }
}
