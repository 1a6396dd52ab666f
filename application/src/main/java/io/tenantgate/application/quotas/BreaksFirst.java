package io.tenantgate.application.quotas;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Which quota breaks first as traffic grows without changing its mix, for an operator to read.
final class BreaksFirst {
    private static final String NOTHING = "Nothing: the provider counts no requests.";
    private static final String NOT_YET = "Nothing yet: no call was made in the last minutes.";
    private static final double A_CALL_IN_MINUTES = 0.001;

    private BreaksFirst() {}

    static String of(List<QuotaUse> quotas) {
        return quotas.stream()
                .max(Comparator.comparingDouble(QuotaUse::part))
                .map(BreaksFirst::of)
                .orElse(NOTHING);
    }

    private static String of(QuotaUse fullest) {
        return fullest.perSecond() < A_CALL_IN_MINUTES ? NOT_YET : sentence(fullest);
    }

    /// With numbers as English writes them, wherever the service runs.
    private static String sentence(QuotaUse fullest) {
        return String.format(
                Locale.ROOT,
                "%s: %,.1f of %,d calls a second; it is full at %,.1f times the present traffic.",
                fullest.quota().category(),
                fullest.perSecond(),
                fullest.allowed(),
                Math.max(1, 1 / fullest.part()));
    }
}
