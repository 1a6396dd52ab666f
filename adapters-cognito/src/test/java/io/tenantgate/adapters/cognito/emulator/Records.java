package io.tenantgate.adapters.cognito.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the emulator has written down before it answers: a file for each pool.
///
/// @param directory its own
record Records(Path directory) {
    /// The code of a sign-up or a recovery.
    String confirmationCode(String pool, String username) {
        return account(pool, username).path("ConfirmationCode").asText();
    }

    /// The code that proves an address.
    String verificationCode(String pool, String username) {
        return account(pool, username).path("AttributeVerificationCode").asText();
    }

    /// As it was given.
    String password(String pool, String username) {
        return account(pool, username).path("Password").asText();
    }

    private JsonNode account(String pool, String username) {
        var file = directory.resolve(".cognito").resolve("db").resolve(pool + ".json");
        try {
            return Json.read(Files.readString(file)).path("Users").path(username);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
