package io.tenantgate.domain.attributes;

import java.util.Optional;

/// What an attribute's value may be; in requests and tokens it is a text, always (`spec/users-and-attributes.md`,
/// section 7.4).
public sealed interface AttributeForm {
    /// A text, with a least and a greatest number of characters.
    record Text(int shortest, int longest) implements AttributeForm {
        /// The most that a text can have.
        public static final int LONGEST = 2048;

        public Text {
            if (shortest < 0 || longest < shortest || longest > LONGEST) {
                throw new IllegalArgumentException("Not a range of lengths");
            }
        }
    }

    /// A whole number, within the bounds that there are.
    record Whole(Optional<Long> smallest, Optional<Long> largest) implements AttributeForm {
        public Whole {
            if (smallest.isPresent() && largest.isPresent() && largest.get() < smallest.get()) {
                throw new IllegalArgumentException("Not a range of numbers");
            }
        }
    }

    /// A date and a time, as RFC 3339 writes them.
    record Moment() implements AttributeForm {}

    /// `true` or `false`.
    record Truth() implements AttributeForm {}
}
