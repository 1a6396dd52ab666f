package io.tenantgate.app.settings;

import io.tenantgate.adapters.cognito.PoolTemplate;
import io.tenantgate.adapters.cognito.PoolTemplate.CodeTexts;
import io.tenantgate.adapters.cognito.PoolTemplate.Mail;
import io.tenantgate.adapters.cognito.PoolTemplate.Messages;
import io.tenantgate.adapters.cognito.PoolTemplate.Sms;
import io.tenantgate.adapters.cognito.SecondFactors;
import io.tenantgate.adapters.persistence.StartRefused;
import io.tenantgate.domain.tenancy.ProviderName;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The templates of the providers on Amazon Cognito that an operator gave one.
public record PoolTemplates(Map<ProviderName, PoolTemplate> byProvider) {
    private static final String OFF = "off";

    /// @throws StartRefused where the built-in pools are given one, or something of one cannot be
    public static PoolTemplates of(Collection<TemplateSettings> named, ConfiguredProviders configured) {
        var given = named.stream().filter(settings -> !settings.isEmpty()).toList();
        given.stream()
                .filter(settings -> settings.name().equals(configured.builtin().value()))
                .forEach(settings -> {
                    throw refused(settings, "the built-in pools have no template", null);
                });
        return new PoolTemplates(given.stream()
                .collect(Collectors.toUnmodifiableMap(
                        settings -> new ProviderName(settings.name()), PoolTemplates::template)));
    }

    public PoolTemplate of(ProviderName provider) {
        return byProvider.getOrDefault(provider, PoolTemplate.EMPTY);
    }

    private static PoolTemplate template(TemplateSettings settings) {
        try {
            var texts = new CodeTexts(settings.codesubject(), settings.codetext(), settings.codesms());
            return new PoolTemplate(
                    new Messages(mail(settings), sms(settings), texts),
                    factors(settings),
                    settings.attributes().map(PoolTemplates::words).orElse(List.of()),
                    settings.tags().map(PoolTemplates::tags).orElse(Map.of()));
        } catch (IllegalArgumentException e) {
            throw refused(settings, e.getMessage(), e);
        }
    }

    private static Optional<Mail> mail(TemplateSettings settings) {
        if (settings.hasMailWithoutSender()) {
            throw new IllegalArgumentException("mailarn is missing, the identity of SES that sends");
        }
        return settings.mailarn()
                .map(identity -> new Mail(identity, settings.mailfrom(), settings.mailreplyto(), settings.mailset()));
    }

    private static Optional<Sms> sms(TemplateSettings settings) {
        if (settings.smsrole().isPresent() != settings.smsid().isPresent()) {
            throw new IllegalArgumentException("smsrole and smsid need each other");
        }
        return settings.smsrole().map(role -> new Sms(role, settings.smsid().orElseThrow()));
    }

    /// Without more, those of an authenticator app.
    private static SecondFactors factors(TemplateSettings settings) {
        var demand = settings.mfa().map(PoolTemplates::demand).orElse(OFF);
        var usual = demand.equals(OFF) ? List.<String>of() : List.of("totp");
        return SecondFactors.of(
                demand, settings.mfafactors().map(PoolTemplates::words).orElse(usual));
    }

    /// An unquoted `off` is a `false` of YAML.
    private static String demand(String text) {
        return text.equals("false") ? OFF : text;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    }

    private static Map<String, String> tags(String text) {
        var tags = new HashMap<String, String>();
        words(text).forEach(tag -> {
            int end = tag.indexOf('=');
            if (end < 1) {
                throw new IllegalArgumentException("'%s' is no tag, such as team=identity".formatted(tag));
            }
            tags.put(tag.substring(0, end), tag.substring(end + 1));
        });
        return tags;
    }

    private static StartRefused refused(TemplateSettings settings, @Nullable String why, @Nullable Throwable cause) {
        var text = "What is set for the pools of tenantgate.providers.%s cannot be: %s".formatted(settings.name(), why);
        return cause == null ? new StartRefused(text) : new StartRefused(text, cause);
    }
}
