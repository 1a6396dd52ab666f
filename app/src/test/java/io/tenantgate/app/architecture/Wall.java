package io.tenantgate.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/// One wall: the classes of a package may depend on the packages named here, on themselves, and on nothing else.
record Wall(String module, String root, List<String> allowed) {
    Wall {
        allowed = List.copyOf(allowed);
    }

    static Wall around(String module, String root, String... allowed) {
        return new Wall(module, root, List.of(allowed));
    }

    ArchRule rule() {
        String[] all = Stream.concat(Stream.of(root + ".."), allowed.stream()).toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(all)
                .as(module + " depends on nothing but what its wall lets in")
                .allowEmptyShould(true);
    }

    @Override
    public String toString() {
        return root;
    }
}
