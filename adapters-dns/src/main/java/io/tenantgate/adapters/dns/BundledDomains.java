package io.tenantgate.adapters.dns;

import io.tenantgate.application.port.PublicDomains;
import io.tenantgate.domain.domains.DomainName;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The lists that come along: Mozilla's public suffixes (https://publicsuffix.org/list/, MPL 2.0), and domains of free
/// mail. Rules are those of https://github.com/publicsuffix/list/wiki/Format; what stands over a wildcard is taken for
/// a suffix as well.
public final class BundledDomains implements PublicDomains {
    private static final String ANY = "*.";
    private static final String BUT = "!";

    private final Set<String> suffixes;
    private final Set<String> mail;

    private BundledDomains(Set<String> suffixes, Set<String> mail) {
        this.suffixes = suffixes;
        this.mail = mail;
    }

    public static BundledDomains read() {
        return new BundledDomains(lines("public-suffixes.txt", "//"), lines("public-mail.txt", "#"));
    }

    private static Set<String> lines(String resource, String comment) {
        var stream = Objects.requireNonNull(BundledDomains.class.getResourceAsStream(resource), resource);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith(comment))
                    .map(BundledDomains::ascii)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ascii(String rule) {
        var sign = Stream.of(ANY, BUT).filter(rule::startsWith).findFirst().orElse("");
        return sign + IDN.toASCII(rule.substring(sign.length()));
    }

    @Override
    public boolean isSuffix(DomainName name) {
        var text = name.value();
        return !suffixes.contains(BUT + text)
                && (suffixes.contains(text) || suffixes.contains(ANY + text) || suffixes.contains(ANY + above(text)));
    }

    @Override
    public boolean isMail(DomainName name) {
        return Stream.iterate(name.value(), text -> text.indexOf('.') > 0, BundledDomains::above)
                .anyMatch(mail::contains);
    }

    private static String above(String name) {
        return name.substring(name.indexOf('.') + 1);
    }
}
