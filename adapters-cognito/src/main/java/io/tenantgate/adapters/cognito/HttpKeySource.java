package io.tenantgate.adapters.cognito;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Fetches key sets where their issuers publish them. An answer has a time and a size that it must keep to, and is
/// taken from nowhere else.
final class HttpKeySource implements KeySource, AutoCloseable {
    private static final String PATH = "/.well-known/jwks.json";
    private static final int LARGEST = 64 * 1024;
    private static final int OK = 200;

    private final HttpClient http;
    private final Duration patience;

    HttpKeySource(CognitoSettings.Patience patience) {
        this.http = HttpClient.newBuilder()
                .connectTimeout(patience.connection())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        this.patience = patience.call();
    }

    @Override
    public String fetch(String issuer) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(issuer + PATH)).build();
        var answer = await(http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(), LARGEST)));
        if (answer.statusCode() != OK) {
            throw new IOException("HTTP status " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpResponse<String> await(Future<HttpResponse<String>> coming) throws IOException {
        try {
            return coming.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            coming.cancel(true);
            throw new IOException("No answer in time", e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            coming.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
