package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.AccountAdministrator;
import io.tenantgate.application.provider.AccountHolder;
import io.tenantgate.application.provider.Authenticator;
import io.tenantgate.application.provider.Enroller;
import io.tenantgate.application.provider.Finding;
import io.tenantgate.application.provider.ProviderUnavailable;
import io.tenantgate.application.provider.QuotaSpent;
import io.tenantgate.application.provider.Reason;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// What a caller is told, in a word.
final class Told {
    private Told() {}

    static String by(Supplier<Object> deed) {
        try {
            return word(deed.get());
        } catch (QuotaSpent _) {
            return "wait";
        } catch (ProviderUnavailable _) {
            return "outage";
        }
    }

    private static String word(Object outcome) {
        return switch (outcome) {
            case Enroller.Refused(var reason) -> refused(reason);
            case Authenticator.Result.Refused(var reason) -> refused(reason);
            case AccountHolder.Result.Refused(var reason) -> refused(reason);
            case AccountAdministrator.Result.Refused(var reason) -> refused(reason);
            case AccountAdministrator.Creation.Refused(var reason) -> refused(reason);
            case Optional<?> found when found.isEmpty() -> "nothing";
            case Set<?> parts when !parts.isEmpty() -> "missing";
            case List<?> findings
            when findings.getFirst() instanceof Finding finding ->
                "finding " + finding.code().text();
            default -> "as if done";
        };
    }

    private static String refused(Reason reason) {
        return "refused " + reason.text();
    }

    /// Whatever an outage tells: the exception with all its causes, or the finding.
    static String outage(Supplier<Object> deed) {
        try {
            var told = word(deed.get());
            if (told.equals("finding failing")) {
                return told;
            }
            throw new AssertionError("No outage: " + told);
        } catch (ProviderUnavailable e) {
            var text = new StringWriter();
            e.printStackTrace(new PrintWriter(text));
            return text.toString();
        }
    }
}
