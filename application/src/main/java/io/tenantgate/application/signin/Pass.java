package io.tenantgate.application.signin;

import io.tenantgate.application.signin.Admission.Answer;
import io.tenantgate.application.signin.Admission.Entrance;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;

/// What admission has answered just now, for a provider that had to ask before it hands tokens on: it is shown where
/// the account arrives, and not asked again. Admission alone makes one, and it holds for its own question.
public final class Pass {
    private final TenantId tenant;
    private final Entrance entrance;
    private final Subject subject;
    private final Answer answer;

    Pass(TenantId tenant, Entrance entrance, Subject subject, Answer answer) {
        this.tenant = tenant;
        this.entrance = entrance;
        this.subject = subject;
        this.answer = answer;
    }

    public Answer answer() {
        return answer;
    }

    /// The answer, where that was the question.
    Optional<Answer> answerTo(TenantId asked, Entrance by, Subject of) {
        return Optional.of(answer).filter(_ -> tenant.equals(asked) && entrance.equals(by) && subject.equals(of));
    }
}
