package io.tenantgate.app.provider;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.tenantgate.userpools.admission.Admission;
import io.tenantgate.userpools.port.Messages;
import jakarta.inject.Singleton;

/// The engine's surroundings in a contract's world.
@Factory
@Requires(bean = RecordingMessages.class)
final class TestEngine {
    @Singleton
    @Replaces(Messages.class)
    Messages messages(RecordingMessages messages) {
        return messages;
    }

    @Singleton
    @Replaces(Admission.class)
    Admission admission(SwitchedAdmission admission) {
        return admission;
    }
}
