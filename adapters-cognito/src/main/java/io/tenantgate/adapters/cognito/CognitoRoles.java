package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.Authenticator;
import io.tenantgate.application.provider.Enroller;
import io.tenantgate.application.provider.IssuerKeys;
import io.tenantgate.application.provider.Provider;
import io.tenantgate.domain.tenancy.ProviderName;
import java.util.Optional;

/// Puts the roles together: all make their calls in one place and remember clients and policies together.
final class CognitoRoles {
    private final CognitoCalls calls;
    private final CognitoPorts ports;
    private final CognitoAccounts accounts;
    private final CognitoClients clients;
    private final CognitoPools pools;
    private final Namings namings;
    private final PasswordRules passwords;

    private CognitoRoles(CognitoCalls calls, CognitoPorts ports, Optional<AdoptedClient> adopted) {
        this.calls = calls;
        this.ports = ports;
        this.accounts = new CognitoAccounts(calls);
        this.clients = new CognitoClients(calls, adopted);
        this.pools = new CognitoPools(calls, ports.clock());
        this.namings = new Namings(pools);
        this.passwords = new PasswordRules(pools);
    }

    static Provider of(
            ProviderName name, CognitoCalls calls, CognitoSettings settings, CognitoPorts ports, IssuerKeys keys) {
        return new CognitoRoles(calls, ports, settings.adopted()).provider(name, settings, keys);
    }

    private Provider provider(ProviderName name, CognitoSettings settings, IssuerKeys keys) {
        var signIn = new CognitoSignIn(api(settings), clients);
        var evidence = new GroupEvidence(calls);
        var removal = new Removal(calls, accounts);
        return new Provider(
                name,
                false,
                new CognitoProvisioner(calls, new CognitoNames(calls), clients, settings),
                new CognitoTuner(calls, passwords),
                enroller(signIn, evidence, removal),
                authenticator(signIn, evidence),
                new CognitoAccountHolder(calls, accounts, passwords, removal, evidence),
                new CognitoAccountKeeper(accounts, evidence),
                new CognitoAccountAdministrator(
                        calls, new MakingUsers(calls, accounts, passwords, namings, signIn), passwords, namings),
                new CognitoAttributeSchemas(calls, pools),
                new CognitoSurveyor(calls, clients, evidence),
                keys,
                new CognitoExaminer(calls, settings),
                settings.adoptedPool());
    }

    private SignInApi api(CognitoSettings settings) {
        var signIn = settings.signIn();
        return switch (signIn.api()) {
            case ADMIN -> new AdminSignInApi(calls, ServerAddress.of(signIn.server()));
            case PUBLIC -> new PublicSignInApi(calls);
        };
    }

    private Authenticator authenticator(CognitoSignIn signIn, GroupEvidence evidence) {
        var apps = new AuthenticatorApps(calls);
        var revocation = new CognitoRevocation(calls, clients);
        var arrival = new CognitoArrival(accounts, ports.admission(), new CognitoQuestions(apps), evidence, revocation);
        return new CognitoAuthenticator(
                calls, signIn, new CognitoAnswers(signIn, passwords, apps), arrival, revocation);
    }

    private AttributeRules attributeRules() {
        return new AttributeRules(pools, new ClientPermissions(calls, ports.clock()));
    }

    private Enroller enroller(CognitoSignIn signIn, GroupEvidence evidence, Removal removal) {
        var proven = new ProvenAccounts(calls, accounts, passwords, namings);
        var usual = new CognitoEnroller(
                new SigningUp(
                        calls,
                        clients,
                        accounts,
                        new SignUpRules(passwords, attributeRules(), namings),
                        ports.notices()),
                new Confirming(calls, clients, accounts, evidence, removal),
                new Recovering(calls, clients, accounts, passwords),
                new TakingUp(accounts, proven, signIn, new CognitoRevocation(calls, clients), evidence),
                removal);
        return new AddressEnroller(usual, namings, ports.newcomers(), new ComingIn(accounts, proven, evidence));
    }
}
