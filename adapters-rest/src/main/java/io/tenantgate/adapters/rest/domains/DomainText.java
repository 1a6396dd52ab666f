package io.tenantgate.adapters.rest.domains;

import io.tenantgate.domain.domains.DomainName;
import io.tenantgate.domain.members.LoginName;
import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Brings a domain into the one form that the DNS has it in: lower case, without a final dot, other scripts as `xn--`.
public final class DomainText {
    /// What IDNA 2003, which the JDK has, makes another name of than IDNA 2008: whoever means it writes `xn--`.
    private static final Pattern AMBIGUOUS = Pattern.compile("[\\u00DF\\u1E9E\\u03C2\\u200C\\u200D]");

    private DomainText() {}

    /// @throws IllegalArgumentException where it is none
    static DomainName read(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "is no domain of two labels or more, such as example.com; other scripts may stand as xn--"));
    }

    /// The domain of an address; absent where the login name is none.
    public static Optional<DomainName> ofAddress(LoginName name) {
        var text = name.value();
        return name.isEmail() ? find(text.substring(text.lastIndexOf('@') + 1)) : Optional.empty();
    }

    private static Optional<DomainName> find(String text) {
        if (text.length() > 253 || AMBIGUOUS.matcher(text).find()) {
            return Optional.empty();
        }
        try {
            var composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
            var ascii = IDN.toASCII(composed, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            var whole = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
            return Optional.of(whole)
                    .filter(DomainName::isDomainName)
                    .filter(DomainText::isOfOneForm)
                    .map(DomainName::new);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// An `xn--` that stands for a name in letters alone, or for nothing, is none.
    private static boolean isOfOneForm(String ascii) {
        return IDN.toASCII(IDN.toUnicode(ascii)).equals(ascii);
    }
}
