package io.tenantgate.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every provider runs every contract of the provider ports.
class ContractsTest {
    private static final String CONTRACT = "Contract";
    private static final Set<String> PROVIDERS = Set.of("Builtin", "CognitoLocal");

    @Test
    void everyProviderHasATestOfEveryContract() {
        var names = SourceTree.files(".java").stream()
                .map(Path::getFileName)
                .map(file -> file.toString().replace(".java", ""))
                .collect(Collectors.toSet());

        var contracts = names.stream()
                .filter(name -> name.endsWith(CONTRACT) && !name.equals("ProviderContract"))
                .map(name -> name.substring(0, name.length() - CONTRACT.length()))
                .collect(Collectors.toSet());

        assertThat(contracts).isNotEmpty();
        for (var provider : PROVIDERS) {
            assertThat(names)
                    .containsAll(contracts.stream()
                            .map(contract -> provider + contract + "Test")
                            .toList());
        }
    }
}
