package io.tenantgate.app.architecture.planted.walled;

import io.tenantgate.app.architecture.planted.core.AnswersLater;

final class LooksOverItsWall {
    AnswersLater overThere() {
        return new AnswersLater();
    }
}
