package io.tenantgate.adapters.cognito.emulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/// The emulator as it is.
record Emulator(URI uri, HttpClient http) {
    static Emulator at(URI uri) {
        return new Emulator(
                uri,
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
    }

    Reply call(String operation, ObjectNode request) {
        var answer = send(HttpRequest.newBuilder(uri)
                .header("X-Amz-Target", "AWSCognitoIdentityProviderService." + operation)
                .header("Content-Type", "application/x-amz-json-1.1")
                .POST(BodyPublishers.ofString(request.toString()))
                .build());
        return new Reply(answer.statusCode(), Json.read(answer.body()));
    }

    String page(String path) {
        return send(HttpRequest.newBuilder(uri.resolve(path)).build()).body();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
