package io.tenantgate.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WallsTest {
    static List<Wall> everyModule() {
        return Walls.MODULES;
    }

    @ParameterizedTest
    @MethodSource("everyModule")
    void aModuleDependsOnNothingButWhatItsWallLetsIn(Wall wall) {
        wall.rule().check(Code.MAIN);
    }

    @ParameterizedTest
    @MethodSource("everyModule")
    void aWallStandsAroundRealClassesWhereAModuleHasCode(Wall wall) throws IOException {
        var classes = Code.MAIN.stream()
                .filter(type -> type.getPackageName().startsWith(wall.root()))
                .filter(type -> !type.getSimpleName().equals("package-info"));

        assertThat(classes.findAny().isPresent())
                .isEqualTo(!Code.sourcesOf(wall.module()).isEmpty());
    }

    @Test
    void everyClassStandsBehindAWallOrInTheApp() {
        var known = Stream.concat(Walls.MODULES.stream().map(Wall::root), Stream.of("io.tenantgate.app"))
                .map(root -> root + "..")
                .toArray(String[]::new);

        ArchRuleDefinition.classes().should().resideInAnyPackage(known).check(Code.MAIN);
    }
}
