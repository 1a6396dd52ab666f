package io.tenantgate.userpools.pool;

import io.tenantgate.userpools.AttributeFault;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/// What an attribute's value may be; on the wire it is text, always (`users-and-attributes.md`, section 7).
public sealed interface AttributeType {
    /// What is wrong with the value, if anything is.
    Optional<AttributeFault> fault(String value);

    /// Text of a length between the two.
    record Text(int shortest, int longest) implements AttributeType {
        public static final Text ANY = new Text(0, 2_048);

        public Text {
            if (shortest < 0 || longest < shortest || longest > 2_048) {
                throw new IllegalArgumentException("Not a range of lengths: %d to %d".formatted(shortest, longest));
            }
        }

        @Override
        public Optional<AttributeFault> fault(String value) {
            var length = value.codePointCount(0, value.length());
            if (length < shortest) {
                return Optional.of(AttributeFault.TOO_SHORT);
            }
            return length > longest ? Optional.of(AttributeFault.TOO_LONG) : Optional.empty();
        }
    }

    /// A whole number within the bounds that there are.
    record Whole(Optional<Long> smallest, Optional<Long> largest) implements AttributeType {
        @Override
        public Optional<AttributeFault> fault(String value) {
            if (!value.matches("-?[0-9]{1,18}")) {
                return Optional.of(AttributeFault.FORMAT);
            }
            var number = Long.parseLong(value);
            if (smallest.isPresent() && number < smallest.get()) {
                return Optional.of(AttributeFault.TOO_SMALL);
            }
            return largest.isPresent() && number > largest.get()
                    ? Optional.of(AttributeFault.TOO_LARGE)
                    : Optional.empty();
        }
    }

    /// `true` or `false`.
    record Flag() implements AttributeType {
        @Override
        public Optional<AttributeFault> fault(String value) {
            return value.equals("true") || value.equals("false")
                    ? Optional.empty()
                    : Optional.of(AttributeFault.FORMAT);
        }
    }

    /// Text of a certain form.
    enum Formatted implements AttributeType {
        /// Something, one `@`, and a domain.
        EMAIL("[^\\s@\\p{Cntrl}]{1,64}@[^\\s@\\p{Cntrl}.]+(\\.[^\\s@\\p{Cntrl}.]+)*", 2_048),
        /// `+`, the country's code, digits (E.164).
        PHONE_NUMBER("\\+[1-9][0-9]{1,14}", 16),
        /// A date that there is, `YYYY-MM-DD`.
        DATE("[0-9]{4}-[0-9]{2}-[0-9]{2}", 10),
        /// A date that there is, a time and where it holds, as RFC 3339 writes them.
        DATE_TIME("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,18}(Z|[+-][0-9]{2}:[0-9]{2})", 35);

        private final Pattern form;
        private final int longest;

        Formatted(String form, int longest) {
            this.form = Pattern.compile(form);
            this.longest = longest;
        }

        @Override
        public Optional<AttributeFault> fault(String value) {
            return value.length() <= longest && form.matcher(value).matches() && exists(value)
                    ? Optional.empty()
                    : Optional.of(AttributeFault.FORMAT);
        }

        private boolean exists(String value) {
            try {
                return switch (this) {
                    case DATE -> value.equals(LocalDate.parse(value).toString());
                    case DATE_TIME -> OffsetDateTime.parse(value).getYear() >= 0;
                    case EMAIL, PHONE_NUMBER -> true;
                };
            } catch (DateTimeParseException _) {
                return false;
            }
        }
    }
}
