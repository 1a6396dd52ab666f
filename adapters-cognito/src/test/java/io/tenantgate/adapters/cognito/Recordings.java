package io.tenantgate.adapters.cognito;

import java.util.List;
import java.util.stream.Stream;

/// Every way through this module on which a request is sent. A new operation needs a line in one of these lists, its
/// answer as a file in `recorded/` where it has one, and what its errors mean in `recorded/errors.txt`.
final class Recordings {
    private Recordings() {}

    static List<Recording> all() {
        return Stream.of(
                        EnrolmentRecordings.ALL,
                        SignInRecordings.ALL,
                        HolderRecordings.ALL,
                        AdministrationRecordings.ALL,
                        ProvisioningRecordings.ALL,
                        SurveyRecordings.ALL)
                .flatMap(List::stream)
                .toList();
    }

    /// The one on which an operation's errors are tried.
    static Recording about(String operation) {
        return all().stream()
                .filter(recording -> recording.about().equals(operation))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No recording shows " + operation));
    }
}
