package io.tenantgate.app.provider;

import io.micronaut.context.ApplicationContext;
import io.tenantgate.app.api.MovableClock;
import io.tenantgate.application.port.Ids;
import io.tenantgate.application.provider.Provider;
import io.tenantgate.application.provider.Providers;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.testkit.provider.ProviderWorld;
import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.port.Messages.Message;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// One tenant's view of the built-in user pools. The first tenant that is made is the one whose messages are seen.
final class BuiltinWorld implements ProviderWorld {
    private final ApplicationContext context;
    private final RecordingMessages messages;
    private final SwitchedAdmission admission;
    private final MovableClock clock;
    private final TenantId tenant;
    private boolean made;

    BuiltinWorld(
            ApplicationContext context, RecordingMessages messages, SwitchedAdmission admission, MovableClock clock) {
        this.context = context;
        this.messages = messages;
        this.admission = admission;
        this.clock = clock;
        this.tenant = anotherTenant();
    }

    @Override
    public String implementation() {
        return "built-in";
    }

    @Override
    public Provider provider() {
        return context.getBean(Providers.class).all().iterator().next();
    }

    @Override
    public TenantId newTenant() {
        if (made) {
            return anotherTenant();
        }
        made = true;
        return tenant;
    }

    private TenantId anotherTenant() {
        return new TenantId(context.getBean(Ids.class).next());
    }

    @Override
    public Optional<String> codeFor(String address) {
        return sentTo(address).getLast().secret();
    }

    @Override
    public int messagesTo(String address) {
        return sentTo(address).size();
    }

    private List<Message> sentTo(String address) {
        return messages.to(realm(), address);
    }

    @Override
    public void admitNobody(String why) {
        admission.close(realm(), why);
    }

    private Realm realm() {
        return new Realm(tenant.toString());
    }

    @Override
    public void forward(Duration time) {
        clock.forward(time);
    }
}
