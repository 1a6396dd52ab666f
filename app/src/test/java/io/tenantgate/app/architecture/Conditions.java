package io.tenantgate.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.SimpleConditionEvent.satisfied;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/// What [HouseStyle] asks of a class that the library has no words for.
final class Conditions {
    private static final int FIVE = 5;

    private static final Set<String> AMBIENT_CALLS = Set.of(
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.time.InstantSource.system",
            "java.util.UUID.randomUUID",
            "java.util.Random.<init>",
            "java.util.concurrent.ThreadLocalRandom.current",
            "java.security.SecureRandom.<init>",
            "java.security.SecureRandom.getInstance",
            "java.security.SecureRandom.getInstanceStrong",
            "java.lang.Math.random",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.getenv",
            "java.lang.System.getProperty");

    static final DescribedPredicate<JavaAccess<?>> AMBIENT = describe(
            "reaches for ambient time, randomness or settings",
            access -> AMBIENT_CALLS.contains(access.getTargetOwner().getFullName() + "." + access.getName()));

    static final DescribedPredicate<JavaAccess<?>> REVEALS_A_FOREIGN_SECRET =
            describe("reveals a secret", Conditions::revealsAForeignSecret);

    static final DescribedPredicate<JavaClass> HOLD_A_SECRET = describe(
            "hold a secret",
            type -> !type.isInterface()
                    && type.getAllMethods().stream()
                            .anyMatch(method -> method.getName().equals("reveal")));

    static final DescribedPredicate<JavaClass> TAKE_A_COMMAND = describe(
            "take a Command",
            type -> type.getPackage().getClasses().stream()
                    .anyMatch(nested -> nested.getName().equals(type.getName() + "$Command")));

    static final DescribedPredicate<JavaClass> ARE_WRITTEN_WITH_A_CONSTRUCTOR = describe(
            "are written with a constructor",
            type -> !type.isRecord() && !type.isEnum() && !type.isAnonymousClass() && !isGenerated(type));

    static final ArchCondition<JavaClass> LIVE_IN_A_NULL_MARKED_PACKAGE = should(
            "live in a null-marked package",
            type -> type.getPackage().tryGetPackageInfo().stream()
                    .anyMatch(page -> page.isAnnotatedWith(NullMarked.class)));

    static final ArchCondition<JavaClass> KEEP_IT = should(
            "keep it",
            type -> isClosed(type)
                    && !type.isRecord()
                    && type.getAllMethods().stream().anyMatch(Conditions::isToStringOfOurs));

    static final ArchCondition<JavaClass> HAVE_ONE_HANDLE = should(
            "have one public method, handle, or prepare where it hashes",
            type -> type.getModifiers().contains(JavaModifier.FINAL)
                    && type.getMethods().stream()
                            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                            .map(JavaMethod::getName)
                            .collect(Collectors.joining())
                            .matches("handle|prepare"));

    static final ArchCondition<JavaConstructor> TAKE_AT_MOST_FIVE =
            should("take at most five", made -> made.getRawParameterTypes().size() <= FIVE);

    private Conditions() {}

    /// A member or a class whose name matches.
    static ArchCondition<JavaClass> speakOf(String names) {
        var pattern = Pattern.compile(names).asMatchPredicate();
        return should(
                "speak of " + names,
                type -> pattern.test(type.getSimpleName())
                        || type.getMembers().stream()
                                .filter(member -> !member.getModifiers().contains(JavaModifier.SYNTHETIC))
                                .map(JavaMember::getName)
                                .anyMatch(pattern));
    }

    /// A method, not a private one, that answers with a type of such a name.
    static ArchCondition<JavaClass> promise(String names) {
        var pattern = Pattern.compile(names).asMatchPredicate();
        return should(
                "promise " + names,
                type -> type.getMethods().stream()
                        .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .anyMatch(
                                method -> pattern.test(method.getRawReturnType().getFullName())));
    }

    private static boolean isClosed(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.FINAL)
                || type.getModifiers().contains(JavaModifier.ABSTRACT);
    }

    private static boolean isToStringOfOurs(JavaMethod method) {
        return method.getName().equals("toString")
                && method.getOwner().getPackageName().startsWith("io.tenantgate");
    }

    /// What the framework's annotation processor writes beside our classes.
    private static boolean isGenerated(JavaClass type) {
        return type.getSimpleName().startsWith("$");
    }

    private static boolean revealsAForeignSecret(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget
                && access.getName().equals("reveal")
                && access.getTargetOwner().getPackageName().startsWith("io.tenantgate")
                && !access.getTargetOwner().equals(access.getOriginOwner());
    }

    private static <T> ArchCondition<T> should(String words, Predicate<T> holds) {
        return new ArchCondition<>(words) {
            @Override
            public void check(T item, ConditionEvents events) {
                var message = item + " should " + words;
                events.add(holds.test(item) ? satisfied(item, message) : violated(item, message));
            }
        };
    }
}
