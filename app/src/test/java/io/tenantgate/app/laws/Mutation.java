package io.tenantgate.app.laws;

import io.tenantgate.app.walls.AdmissionCall;
import io.tenantgate.app.walls.Redefined;
import io.tenantgate.app.walls.Rule;
import io.tenantgate.application.port.Bearers;
import io.tenantgate.application.signin.Admission;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.tenancy.Evidence;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A check that is left out, and the law that is broken then.
///
/// @param wallsBefore checks that refuse the same before it is asked, and are left out as well, since the law holds
///   by them alone: this one stands for a provider that has none of them
record Mutation(String what, Supplier<Redefined> leaveOut, List<Supplier<Redefined>> wallsBefore, Law law) {
    private static final Supplier<Redefined> ENGINE = call("Bearer.ask");

    /// A law of one of the classes here.
    interface Law {
        void tryOn(Running running, Strategies strategy);

        static <L extends Laws> Law of(Supplier<L> laws, BiConsumer<L, Strategies> law) {
            return (running, strategy) -> {
                var tried = laws.get();
                tried.meet(running);
                law.accept(tried, strategy);
            };
        }
    }

    private static final Law OWN_TENANT = engine(EngineLaws::anAccountGetsTokensOfItsOwnTenantAloneByTheEnginesDoorToo);
    private static final Law NO_QUESTION = engine(EngineLaws::noQuestionIsAskedAtAnotherTenant);
    private static final Law ENGINES_SESSION = engine(EngineLaws::aSuspendedTenantsSessionsEndAtTheEnginesDoorToo);
    private static final Law NO_MEMBER =
            Law.of(SeparationLawsTest::new, SeparationLaws::nobodySignsInWhereTheyAreNoMember);
    private static final Law DISABLED = Law.of(DisabledLawsTest::new, DisabledLaws::aDisabledMemberIsShutOutAtOnce);
    private static final Law SUSPENDED =
            Law.of(SeparationLawsTest::new, SeparationLaws::aSuspendedTenantIsShutAtOnceAndItsNeighboursStayOpen);
    private static final Law SIGNED_OUT =
            Law.of(AtOnceLawsTest::new, AtOnceLaws::aSignOutHoldsAtTheNextRequestAnywhere);
    private static final Law MOVED =
            Law.of(EvidenceLawsTest::new, EvidenceLaws::aTokenOfAPoolWhereTheTenantLivesNoMoreIsRefused);
    private static final Law EVIDENCE =
            Law.of(EvidenceLawsTest::new, EvidenceLaws::aTokenWithTheEvidenceOfAnotherIsRefusedThoughItsSessionIsOpen);

    static Stream<Mutation> all() {
        return Stream.concat(ofCalls(), ofRules());
    }

    static List<String> calls() {
        return ofCalls().map(Mutation::what).toList();
    }

    private static Stream<Mutation> ofCalls() {
        return Stream.of(
                of("Bearer.ask", OWN_TENANT),
                of("BuiltinAdmission.ask", OWN_TENANT),
                of("Mint.first", OWN_TENANT),
                of("Mint.again", ENGINES_SESSION),
                of("NextStep.challenge", NO_QUESTION),
                of("Standing.admit", ENGINES_SESSION),
                of("Arrival.answer", NO_MEMBER).behind(ENGINE),
                of("RefreshSession.admit", DISABLED).behind(ENGINE),
                of("JudgeToken.admitted", DISABLED));
    }

    private static Stream<Mutation> ofRules() {
        var evidence = Arrays.stream(Evidence.class.getPermittedSubclasses())
                .map(type -> of(Rule.alwaysTrue(type, "provenBy"), type == Evidence.Issuer.class ? MOVED : EVIDENCE));
        var others = Stream.of(
                of(Rule.alwaysTrue(Admission.Entrance.class, "leadsTo"), OWN_TENANT),
                of(Rule.alwaysTrue(Membership.class, "active"), DISABLED),
                of(Rule.neverThere(Admission.class, "shut"), SUSPENDED),
                of(Rule.alwaysFalse(Bearers.Opened.class, "ended"), SIGNED_OUT));
        return Stream.concat(evidence, others);
    }

    private static Law engine(BiConsumer<EngineLaws, Strategies> law) {
        return Law.of(EngineLawsTest::new, law);
    }

    private static Mutation of(String call, Law law) {
        return new Mutation(call, call(call), List.of(), law);
    }

    private static Mutation of(Rule rule, Law law) {
        return new Mutation(rule.toString(), rule::without, List.of(), law);
    }

    private Mutation behind(Supplier<Redefined> wall) {
        return new Mutation(what, leaveOut, List.of(wall), law);
    }

    private static Supplier<Redefined> call(String place) {
        return () -> AdmissionCall.all().stream()
                .filter(call -> call.place().equals(place))
                .findFirst()
                .map(Redefined::without)
                .orElseThrow(() -> new AssertionError("Nothing is asked at " + place));
    }

    Redefined removal() {
        return leaveOut.get();
    }

    @Override
    public String toString() {
        return what;
    }
}
