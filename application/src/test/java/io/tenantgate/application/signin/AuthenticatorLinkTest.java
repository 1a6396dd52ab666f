package io.tenantgate.application.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.domain.auth.Challenge;
import io.tenantgate.domain.auth.ChallengeName;
import io.tenantgate.domain.members.LoginName;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuthenticatorLinkTest {
    private static final LoginName ANN = new LoginName("ann+1@example.com");
    private static final String SECRET = "JBSWY3DPEHPK3PXP";

    @Test
    void anAppIsSetUpWithTheNamesThatItsHolderKnows() {
        var shown = AuthenticatorLink.in(
                new Challenge(ChallengeName.MFA_SETUP, Map.of("secret", SECRET)), "Acme: Tools & Co", ANN);

        assertThat(shown.parameters())
                .isEqualTo(Map.of(
                        "secret",
                        SECRET,
                        "otpauth_uri",
                        "otpauth://totp/Acme%20%20Tools%20%26%20Co:ann%2B1%40example.com?secret=JBSWY3DPEHPK3PXP"
                                + "&issuer=Acme%20%20Tools%20%26%20Co"));
        assertThat(shown.toString()).doesNotContain(SECRET);
    }

    @Test
    void otherChallengesStayAsTheyAre() {
        var custom = new Challenge(ChallengeName.CUSTOM, Map.of("secret", "riddle"));

        assertThat(AuthenticatorLink.in(custom, "Acme", ANN)).isEqualTo(custom);
    }
}
