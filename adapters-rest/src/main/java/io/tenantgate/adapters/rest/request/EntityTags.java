package io.tenantgate.adapters.rest.request;

import io.micronaut.http.HttpHeaders;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.application.Precondition;
import io.tenantgate.application.Rejection.Invalid;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Strong entity tags (RFC 9110, section 8.8.3): the revision of what is shown, in quotes.
public final class EntityTags {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\"");
    private static final Pattern OURS = Pattern.compile("\"[1-9][0-9]{0,17}\"");
    private static final int LONGEST = 1_000;

    private EntityTags() {}

    public static String of(long revision) {
        return "\"" + revision + "\"";
    }

    /// What `If-Match` asks for; anything will do without it.
    public static Precondition ifMatch(Call call) {
        return given(call).orElse(Precondition.NONE);
    }

    /// The same where a change is made on nothing that was not read.
    public static Precondition requiredIfMatch(Call call) {
        return given(call)
                .orElseThrow(() -> refused("is required: the ETag that GET has answered, or * for whatever it is"));
    }

    private static Optional<Precondition> given(Call call) {
        var lines = call.headers(HttpHeaders.IF_MATCH);
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(read(String.join(",", lines).strip()));
    }

    private static Precondition read(String text) {
        if (text.equals("*")) {
            return Precondition.NONE;
        }
        var tags = tags(text);
        if (text.length() > LONGEST
                || !tags.stream().allMatch(tag -> TAG.matcher(tag).matches())) {
            throw refused("must be entity tags in quotes, or *");
        }
        return new Precondition.OneOf(
                tags.stream().flatMap(EntityTags::revision).collect(Collectors.toSet()));
    }

    private static List<String> tags(String text) {
        return Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    }

    /// A tag that is weak, or none that was ever given, matches nothing.
    private static Stream<Long> revision(String tag) {
        return OURS.matcher(tag).matches()
                ? Stream.of(Long.valueOf(tag.substring(1, tag.length() - 1)))
                : Stream.empty();
    }

    private static RefusedRequest refused(String message) {
        return new RefusedRequest(Invalid.of(HttpHeaders.IF_MATCH, message));
    }
}
