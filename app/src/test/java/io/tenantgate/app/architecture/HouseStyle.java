package io.tenantgate.app.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/// How the code inside the walls reads, as far as compiled classes show it.
final class HouseStyle {
    private static final String ROLE_WORDS =
            ".*\\.((Default|Abstract|Base)[A-Z]\\w*|\\w*(Service|Manager|Helper|Utils?|Impl|Port|UseCase))";

    private HouseStyle() {}

    static ArchRule namesAreDeedsNotRoles() {
        return noClasses().should().haveNameMatching(ROLE_WORDS).as("no class is named after a role");
    }

    static ArchRule everyPackageSaysWhatItOwns() {
        return classes()
                .should(Conditions.LIVE_IN_A_NULL_MARKED_PACKAGE)
                .as("every package has a package-info that is @NullMarked");
    }

    static ArchRule timeIdsAndSettingsComeFromOutside(String... exceptIn) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(exceptIn)
                .should()
                .accessTargetWhere(Conditions.AMBIENT)
                .as("time, ids, randomness and settings are injected");
    }

    static ArchRule secretsAreRevealedOnlyWhereTheyAreUsed(String... usedIn) {
        return noClasses()
                .that(resideInAnyPackage(usedIn).negate())
                .should()
                .accessTargetWhere(Conditions.REVEALS_A_FOREIGN_SECRET)
                .as("a secret is revealed only where it is used");
    }

    static ArchRule aSecretIsAClassOfItsOwn() {
        return classes()
                .that(Conditions.HOLD_A_SECRET)
                .should(Conditions.KEEP_IT)
                .as("a secret is a final class, no record, with a toString of its own");
    }

    static ArchRule nothingIsInjectedIntoFields() {
        return fields().should()
                .notBeAnnotatedWith("jakarta.inject.Inject")
                .andShould()
                .notBeAnnotatedWith("io.micronaut.context.annotation.Value")
                .andShould()
                .notBeAnnotatedWith("io.micronaut.context.annotation.Property")
                .as("collaborators and settings come through the constructor");
    }

    static ArchRule aUseCaseHasOneDeed() {
        return classes()
                .that(Conditions.TAKE_A_COMMAND)
                .should(Conditions.HAVE_ONE_HANDLE)
                .as("a use case is a final class whose only public method is handle");
    }

    static ArchRule constructorsTakeAtMostFive() {
        return constructors()
                .that()
                .areDeclaredInClassesThat(Conditions.ARE_WRITTEN_WITH_A_CONSTRUCTOR)
                .should(Conditions.TAKE_AT_MOST_FIVE)
                .as("a sixth collaborator means a second story");
    }

    static ArchRule theEngineKnowsNoTenant(String engine) {
        return noClasses()
                .that()
                .resideInAPackage(engine)
                .should(Conditions.speakOf("(?i).*tenant.*"))
                .as("the engine knows no tenant");
    }

    static ArchRule coreCallsBlock(String... core) {
        return noClasses()
                .that()
                .resideInAnyPackage(core)
                .should(Conditions.promise("java.util.concurrent.(CompletableFuture|CompletionStage|Future|Flow.*)"))
                .as("signatures of the core are plain and blocking");
    }
}
