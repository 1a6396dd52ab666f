package io.tenantgate.adapters.dns;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.domain.domains.DomainName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundledDomainsTest {
    private static final BundledDomains BUNDLED = BundledDomains.read();

    @ParameterizedTest
    @ValueSource(
            strings = {"co.uk", "com.au", "github.io", "xn--55qx5d.cn", "foo.ck", "kawasaki.jp", "any.kawasaki.jp"})
    void belowASuffixAnybodyRegistersNames(String name) {
        assertThat(BUNDLED.isSuffix(new DomainName(name))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"acme.co.uk", "example.com", "acme.github.io", "www.ck", "city.kawasaki.jp", "acme.example"})
    void aRegisteredNameIsNone(String name) {
        assertThat(BUNDLED.isSuffix(new DomainName(name))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gmail.com",
                "googlemail.com",
                "outlook.com",
                "yahoo.co.uk",
                "gmx.de",
                "qq.com",
                "mail.ru",
                "proton.me",
                "icloud.com",
                "mailinator.com",
                "hey.com",
                "mail.gmail.com"
            })
    void atPublicMailAnybodyGetsAnAddress(String name) {
        assertThat(BUNDLED.isMail(new DomainName(name))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme.example", "example.com", "notgmail.com", "gmail.com.acme.example"})
    void whoseDomainItIsDecidesWhoHasAnAddress(String name) {
        assertThat(BUNDLED.isMail(new DomainName(name))).isFalse();
    }
}
