package io.tenantgate.testkit.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.application.provider.AccountAdministrator;
import io.tenantgate.application.provider.AccountAdministrator.NewAccount;
import io.tenantgate.application.provider.AccountAdministrator.Validity;
import io.tenantgate.application.provider.AccountHolder;
import io.tenantgate.application.provider.AccountHolder.SignedIn;
import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.application.provider.Authenticator;
import io.tenantgate.application.provider.Enroller;
import io.tenantgate.application.provider.Enroller.Application;
import io.tenantgate.application.provider.Enroller.Invited;
import io.tenantgate.application.provider.Enroller.Notice;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.provider.Reason.Plain;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.secrets.ProviderToken;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever people type, it is taken or refused, by every provider for the same reason: none of it is a fault.
public abstract class TypedTextContract extends ProviderContract {
    private static final String ANN = "ann@example.com";
    private static final String NEW = "new@example.com";
    private static final AccountRef NOBODY = new AccountRef.Unknown(new LoginName("nobody"));
    private static final Map<String, String> ADDRESS = Map.of("email", NEW);
    private static final List<String> NO_CODES = List.of(" 123 456 ", "\t", "123456\u3000", "\0");
    private static final List<String> NO_PASSWORDS = List.of(" ", "x", "Correct-Horse-7 ", "Correct\tHorse-7");
    private static final Map<String, List<String>> UNFIT = Map.of(
            " Aa1!aaaaaa", List.of("outer_space"),
            "Aa1!aaaaaa ", List.of("outer_space"),
            "Aa1!aa\taaaa", List.of("control_character"),
            "Aa1!aaaaaa\n", List.of("control_character"));
    private static final List<Map.Entry<String, String>> NO_ATTRIBUTES =
            List.of(Map.entry("name", "x".repeat(2_049)), Map.entry("x".repeat(33), "y"), Map.entry("shoe size", "44"));

    /// One that somebody types, and what is answered.
    private interface Input<T> extends Function<T, Object> {}

    private void person() {
        person(1, ANN);
    }

    private AccountRef ann() {
        return new AccountRef.Known(username(1));
    }

    private SignedIn holder() {
        return new SignedIn(username(1), new ProviderToken(tokens(username(1)).accessToken()));
    }

    private static Reason reason(Object answer) {
        return switch (answer) {
            case Enroller.Refused(var reason) -> reason;
            case Authenticator.Result.Refused(var reason) -> reason;
            case AccountHolder.Result.Refused(var reason) -> reason;
            case AccountAdministrator.Result.Refused(var reason) -> reason;
            case AccountAdministrator.Creation.Refused(var reason) -> reason;
            default -> throw new AssertionError("Not refused: " + answer);
        };
    }

    static Stream<Arguments> codes() {
        return Stream.of(
                code(
                        "of a sign-up",
                        it -> code -> it.enroller().confirm(it.placement(), it.tenant(), it.username(2), code)),
                code("for a password", it -> code -> it.reset(it.ann(), code, OTHER)),
                code("for nobody's password", it -> code -> it.reset(NOBODY, code, OTHER)),
                code("for an address", it -> {
                    var holder = it.holder();
                    it.accountHolder().change(it.placement(), it.tenant(), holder, ADDRESS);
                    return code -> it.accountHolder().verify(it.placement(), it.tenant(), holder, "email", code);
                }));
    }

    private static Arguments code(String name, Function<TypedTextContract, Input<OneTimeCode>> input) {
        return Arguments.argumentSet(name, input);
    }

    private Object reset(AccountRef account, OneTimeCode code, Password password) {
        return enroller()
                .resetPassword(placement(), tenant(), account, code, password)
                .apply();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void whatIsNoCodeIsAWrongOne(Function<TypedTextContract, Input<OneTimeCode>> input) {
        person();
        signUp(username(2), NEW, Notice.CODE);
        enroller().sendResetCode(placement(), tenant(), ann());
        enroller().sendResetCode(placement(), tenant(), NOBODY);
        var typed = input.apply(this);

        for (var text : NO_CODES) {
            assertThat(reason(typed.apply(new OneTimeCode(text)))).isEqualTo(Plain.CODE_MISMATCH);
        }
    }

    @Test
    void ofAnAccountThatIsNotThereItIsNotRight() {
        for (var text : NO_CODES) {
            assertThat(reason(confirm(username(3), text))).isIn(Plain.CODE_MISMATCH, Plain.CODE_EXPIRED);
        }
    }

    static Stream<Arguments> newPasswords() {
        return Stream.of(
                password(
                        "before a sign-up",
                        it -> word -> it.enroller().judge(it.placement(), it.tenant(), word, ADDRESS)),
                password(
                        "at a sign-up",
                        it -> word -> it.enroller()
                                .signUp(
                                        it.placement(),
                                        it.tenant(),
                                        new Application(it.username(2), word, ADDRESS, Notice.CODE))
                                .apply()),
                password(
                        "for an invitation",
                        it -> word -> it.enroller()
                                .takeUp(
                                        it.placement(),
                                        it.tenant(),
                                        new Invited(it.username(2), new LoginName(NEW), Optional.empty(), word))
                                .apply()),
                password("with a code", it -> word -> it.reset(it.ann(), new OneTimeCode("no-code"), word)),
                password("for the one before", it -> {
                    var holder = it.holder();
                    return word -> it.accountHolder()
                            .changePassword(it.placement(), it.tenant(), holder, PASSWORD, word)
                            .apply();
                }),
                password(
                        "for a new account",
                        it -> word -> it.administrator()
                                .create(it.placement(), it.tenant(), new NewAccount(it.username(2), word, ADDRESS))
                                .apply()),
                password(
                        "for somebody else",
                        it -> word -> it.administrator()
                                .setPassword(it.placement(), it.tenant(), it.username(1), word, Validity.PERMANENT)
                                .apply()));
    }

    private static Arguments password(String name, Function<TypedTextContract, Input<Password>> input) {
        return Arguments.argumentSet(name, input);
    }

    private AccountAdministrator administrator() {
        return world().provider().accountAdministrator();
    }

    @ParameterizedTest
    @MethodSource("newPasswords")
    void whatMayBeNoPasswordIsAWeakOne(Function<TypedTextContract, Input<Password>> input) {
        person();
        var typed = input.apply(this);

        UNFIT.forEach((text, rules) ->
                assertThat(reason(typed.apply(new Password(text)))).isEqualTo(new Reason.WeakPassword(rules)));
    }

    static Stream<Arguments> passwords() {
        return Stream.of(
                password("at a sign-in", it -> word -> it.signIn(it.ann(), word)),
                password("at nobody's sign-in", it -> word -> it.signIn(NOBODY, word)),
                password("at a change", it -> {
                    var holder = it.holder();
                    return word -> it.accountHolder()
                            .changePassword(it.placement(), it.tenant(), holder, word, OTHER)
                            .apply();
                }));
    }

    @ParameterizedTest
    @MethodSource("passwords")
    void whatIsNobodysPasswordIsAWrongOne(Function<TypedTextContract, Input<Password>> input) {
        person();
        var typed = input.apply(this);

        for (var text : NO_PASSWORDS) {
            assertThat(reason(typed.apply(new Password(text)))).isEqualTo(Plain.WRONG_CREDENTIALS);
        }
    }

    static Stream<Arguments> attributes() {
        return Stream.of(
                attributes(
                        "before a sign-up",
                        it -> all -> it.enroller().judge(it.placement(), it.tenant(), PASSWORD, all)),
                attributes("of one's own", it -> {
                    var holder = it.holder();
                    return all -> it.accountHolder().change(it.placement(), it.tenant(), holder, all);
                }),
                attributes(
                        "of a new account",
                        it -> all -> it.administrator()
                                .create(it.placement(), it.tenant(), new NewAccount(it.username(2), PASSWORD, all))
                                .apply()),
                attributes(
                        "of somebody else",
                        it -> all -> it.administrator().change(it.placement(), it.tenant(), it.username(1), all)));
    }

    private static Arguments attributes(String name, Function<TypedTextContract, Input<Map<String, String>>> input) {
        return Arguments.argumentSet(name, input);
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void whatIsNoAttributeIsNamed(Function<TypedTextContract, Input<Map<String, String>>> input) {
        person();
        var typed = input.apply(this);

        for (var wrong : NO_ATTRIBUTES) {
            var all = Map.of("email", NEW, wrong.getKey(), wrong.getValue());
            assertThat(reason(typed.apply(all)))
                    .isInstanceOfSatisfying(
                            Reason.BadAttributes.class,
                            bad -> assertThat(bad.attributes())
                                    .extracting(Reason.BadAttribute::name)
                                    .containsExactly(wrong.getKey()));
        }
    }
}
