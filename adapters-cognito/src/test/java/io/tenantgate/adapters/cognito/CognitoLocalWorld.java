package io.tenantgate.adapters.cognito;

import io.tenantgate.adapters.cognito.CognitoAdmission.Ruling;
import io.tenantgate.adapters.cognito.emulator.CognitoLocal;
import io.tenantgate.adapters.cognito.emulator.Letter;
import io.tenantgate.application.provider.Provider;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.testkit.provider.Ability;
import io.tenantgate.testkit.provider.ProviderWorld;
import io.tenantgate.testkit.time.MovableClock;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The adapter, and behind it the emulator in which nobody knows its tenants.
final class CognitoLocalWorld implements ProviderWorld, AutoCloseable {
    private final CognitoLocal local;
    private final MovableClock clock = new MovableClock();
    private final RememberedNewcomers newcomers = new RememberedNewcomers();
    private final CognitoProvider cognito;
    private final AuthApi api;
    private final int lettersBefore;
    private Ruling ruling = new Ruling.LetIn(Optional.empty());

    /// @param patience how long is waited for an answer
    /// @param api by which people sign in
    CognitoLocalWorld(CognitoLocal local, Duration patience, AuthApi api) {
        this(local, patience, api, PoolTemplate.EMPTY);
    }

    /// @param template of the pools that are made
    CognitoLocalWorld(CognitoLocal local, Duration patience, AuthApi api, PoolTemplate template) {
        this.local = local;
        this.lettersBefore = local.post().all().size();
        var settings = CognitoSettings.of("eu-west-1")
                .with(local.door().uri())
                .with(new CognitoSettings.Patience(patience, patience))
                .with(new CognitoSettings.SignIn(api, URI.create("https://auth.example.com")))
                .with(template);
        this.api = api;
        this.cognito =
                CognitoProvider.open(new ProviderName("cognito"), settings, ports(), ScriptedCognito.client(settings));
    }

    RememberedNewcomers newcomers() {
        return newcomers;
    }

    private CognitoPorts ports() {
        return new CognitoPorts(
                (_, _, _) -> ruling,
                (_, address, _) -> local.post().drop(new Letter(address, Optional.empty())),
                newcomers,
                _ -> true,
                TestQuotas.none().governor(),
                clock);
    }

    @Override
    public String implementation() {
        return Emulated.implementation(api);
    }

    @Override
    public Provider provider() {
        return cognito.provider();
    }

    @Override
    public Set<Ability> lacks() {
        return CognitoLocalLacksTest.shown();
    }

    @Override
    public TenantId newTenant() {
        return NewTenants.id();
    }

    @Override
    public Optional<String> codeFor(String address) {
        return sentTo(address).getLast().code();
    }

    @Override
    public int messagesTo(String address) {
        return sentTo(address).size();
    }

    private List<Letter> sentTo(String address) {
        return local.post().all().stream()
                .skip(lettersBefore)
                .filter(letter -> letter.address().equals(address))
                .toList();
    }

    @Override
    public void admitNobody(String why) {
        ruling = new Ruling.Denied(why);
    }

    @Override
    public void forward(Duration time) {
        local.forward(time);
        clock.forward(time);
    }

    @Override
    public void close() {
        cognito.close();
    }
}
