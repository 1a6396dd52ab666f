package io.tenantgate.adapters.messaging.sms;

import com.fasterxml.jackson.core.JsonFactory;
import io.tenantgate.adapters.messaging.delivery.Channel;
import io.tenantgate.adapters.messaging.delivery.Delivery;
import io.tenantgate.adapters.messaging.delivery.Delivery.Deferred;
import io.tenantgate.adapters.messaging.delivery.Delivery.Delivered;
import io.tenantgate.adapters.messaging.delivery.Delivery.Refused;
import io.tenantgate.application.port.Outbox.Message;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;

/// Posts `{"to":…,"text":…}` with the headers `Tenantgate-Message`, the message's id, which is the same when it is sent
/// again, and `Tenantgate-Signature` (see `Signature`). A 2xx takes the text; 400, 410, 413 and 422 refuse it for
/// good; anything else is tried again.
public final class WebhookChannel implements Channel {
    private static final JsonFactory JSON = new JsonFactory();

    private final WebhookSettings settings;
    private final Signature signature;
    private final HttpClient http;

    public WebhookChannel(WebhookSettings settings, InstantSource clock) {
        this.settings = settings;
        this.signature = new Signature(settings.secret(), clock);
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.timeout())
                .build();
    }

    @Override
    public Delivery deliver(Message message) {
        try {
            var answer = http.send(request(message), BodyHandlers.discarding()).statusCode();
            return meaning(answer);
        } catch (IOException e) {
            return new Deferred("SMS webhook: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Deferred("SMS webhook: interrupted");
        }
    }

    private static Delivery meaning(int status) {
        var reason = "SMS webhook answers " + status;
        return switch (status) {
            case 400, 410, 413, 422 -> new Refused(reason);
            default -> status / 100 == 2 ? new Delivered() : new Deferred(reason);
        };
    }

    private HttpRequest request(Message message) {
        var body = body(message);
        return HttpRequest.newBuilder(settings.url())
                .timeout(settings.timeout())
                .header("Content-Type", "application/json")
                .header("Tenantgate-Message", message.id().toString())
                .header("Tenantgate-Signature", signature.of(body))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    private static byte[] body(Message message) {
        var bytes = new ByteArrayOutputStream();
        try (var json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("to", message.recipient());
            json.writeStringField("text", message.body());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
