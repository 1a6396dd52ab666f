package io.tenantgate.app.architecture.planted.injected;

import jakarta.inject.Inject;

final class FilledFromOutside {
    @Inject
    CharSequence collaborator = "";
}
