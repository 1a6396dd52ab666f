package io.tenantgate.app.jobs;

import java.util.List;

/// What a process does without being asked, from its start on.
public record Jobs(List<Job> all) {
    public Jobs {
        all = List.copyOf(all);
    }
}
