package io.tenantgate.app.cuts;

import io.tenantgate.app.api.Api;
import java.util.function.Supplier;

/// A request, and what its sender does when it was not answered.
record Act(Supplier<Api.Answer> request, Runnable then) implements Mortal.Scene {
    @Override
    public Api.Answer asked() {
        return request.get();
    }

    @Override
    public void afterwards(boolean heard) {
        then.run();
    }
}
