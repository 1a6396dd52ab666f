package io.tenantgate.app.architecture;

import org.junit.jupiter.api.Test;

class HouseStyleTest {
    /// The engine's packages that hash a secret, sign with it, or judge its strength.
    private static final String[] WHERE_SECRETS_ARE_USED = {
        "io.tenantgate.adapters..",
        "io.tenantgate.app..",
        "io.tenantgate.userpools.hashing",
        "io.tenantgate.userpools.keys",
        "io.tenantgate.userpools.tokens",
        "io.tenantgate.userpools.code",
        "io.tenantgate.userpools.client",
        "io.tenantgate.userpools.pool",
    };

    @Test
    void noClassIsNamedAfterARole() {
        HouseStyle.namesAreDeedsNotRoles().check(Code.MAIN);
    }

    @Test
    void everyPackageSaysWhatItOwnsAndRefusesNull() {
        HouseStyle.everyPackageSaysWhatItOwns().check(Code.MAIN);
    }

    @Test
    void timeIdsRandomnessAndSettingsAreInjected() {
        HouseStyle.timeIdsAndSettingsComeFromOutside("io.tenantgate.adapters..", "io.tenantgate.app..")
                .check(Code.MAIN);
    }

    @Test
    void aSecretIsRevealedOnlyWhereItIsUsed() {
        HouseStyle.secretsAreRevealedOnlyWhereTheyAreUsed(WHERE_SECRETS_ARE_USED)
                .check(Code.MAIN);
    }

    @Test
    void aSecretIsAClassOfItsOwn() {
        HouseStyle.aSecretIsAClassOfItsOwn().check(Code.MAIN);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        HouseStyle.nothingIsInjectedIntoFields().check(Code.MAIN);
    }

    @Test
    void aUseCaseHasOneDeed() {
        HouseStyle.aUseCaseHasOneDeed().check(Code.MAIN);
    }

    @Test
    void aConstructorTakesAtMostFiveCollaborators() {
        HouseStyle.constructorsTakeAtMostFive().check(Code.MAIN);
    }

    @Test
    void theEngineKnowsNoTenant() {
        HouseStyle.theEngineKnowsNoTenant("io.tenantgate.userpools..").check(Code.MAIN);
    }

    @Test
    void signaturesOfTheCoreArePlainAndBlocking() {
        HouseStyle.coreCallsBlock("io.tenantgate.domain..", "io.tenantgate.application..", "io.tenantgate.userpools..")
                .check(Code.MAIN);
    }
}
