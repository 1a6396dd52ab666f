package io.tenantgate.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlantedViolationsTest {
    private static final String PLANTED = "io.tenantgate.app.architecture.planted.";

    @ParameterizedTest
    @MethodSource("plantedViolations")
    void everyKindOfRuleFindsWhatWasPlantedForIt(ArchRule rule, String... violations) {
        var found = rule.evaluate(Code.PLANTED).getFailureReport().getDetails();

        for (var violation : violations) {
            assertThat(found).anyMatch(line -> line.contains(violation));
        }
    }

    static Stream<Arguments> plantedViolations() {
        return Stream.of(
                planted(Wall.around("planted", PLANTED + "walled", "java..").rule(), "LooksOverItsWall"),
                planted(HouseStyle.namesAreDeedsNotRoles(), "ThingManager"),
                planted(HouseStyle.everyPackageSaysWhatItOwns(), "LivesNowhere"),
                planted(
                        HouseStyle.timeIdsAndSettingsComeFromOutside(PLANTED + "elsewhere"),
                        "TakesFromTheAir.time()",
                        "TakesFromTheAir.ids()",
                        "TakesFromTheAir.randomness()",
                        "TakesFromTheAir.settings()"),
                planted(HouseStyle.secretsAreRevealedOnlyWhereTheyAreUsed(PLANTED + "elsewhere"), "RevealsIt"),
                planted(HouseStyle.aSecretIsAClassOfItsOwn(), "LooseSecret"),
                planted(HouseStyle.nothingIsInjectedIntoFields(), "FilledFromOutside"),
                planted(HouseStyle.aUseCaseHasOneDeed(), "DoesTwoThings"),
                planted(HouseStyle.constructorsTakeAtMostFive(), "TellsTwoStories"),
                planted(HouseStyle.theEngineKnowsNoTenant(PLANTED + "engine"), "Pools"),
                planted(HouseStyle.coreCallsBlock(PLANTED + "core"), "AnswersLater"));
    }

    private static Arguments planted(ArchRule rule, String... violations) {
        return arguments(rule, violations);
    }
}
