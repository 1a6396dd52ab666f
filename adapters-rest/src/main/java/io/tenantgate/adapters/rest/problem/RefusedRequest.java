package io.tenantgate.adapters.rest.problem;

import io.tenantgate.application.Rejection;

/// Ends a request with a problem. It never leaves this module and has no stack trace: it is an answer, not a fault.
public final class RefusedRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    public RefusedRequest(Problem problem) {
        super(problem.type().code(), null, false, false);
        this.problem = problem;
    }

    public RefusedRequest(ProblemType type) {
        this(Problem.of(type));
    }

    public RefusedRequest(Rejection rejection) {
        this(Problems.of(rejection));
    }

    public Problem problem() {
        return problem;
    }
}
