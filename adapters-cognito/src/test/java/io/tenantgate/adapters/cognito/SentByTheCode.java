package io.tenantgate.adapters.cognito;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;

/// Which operations the classes of this module can send: whatever methods of the SDK's client they name.
final class SentByTheCode {
    private static final String CLIENT =
            CognitoIdentityProviderClient.class.getName().replace('.', '/');

    private SentByTheCode() {}

    static Set<String> operations() {
        try (var files = Files.walk(classes())) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .flatMap(SentByTheCode::called)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path classes() throws URISyntaxException {
        return Path.of(CognitoCalls.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    private static Stream<String> called(Path file) {
        var constants = parsed(file);
        return StreamSupport.stream(constants.spliterator(), false)
                .filter(MemberRefEntry.class::isInstance)
                .map(MemberRefEntry.class::cast)
                .filter(method -> method.owner().asInternalName().equals(CLIENT))
                .filter(SentByTheCode::isOperation)
                .map(method -> operation(method.name().stringValue()));
    }

    private static Iterable<?> parsed(Path file) {
        try {
            return ClassFile.of().parse(file).constantPool();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The others close the client, or tell how it was built.
    private static boolean isOperation(MemberRefEntry method) {
        var type = method.type().stringValue();
        return type.endsWith("Response;") || type.endsWith("Iterable;");
    }

    private static String operation(String method) {
        var name = method.replaceAll("Paginator$", "");
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
