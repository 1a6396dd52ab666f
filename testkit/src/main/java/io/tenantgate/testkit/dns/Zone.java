package io.tenantgate.testkit.dns;

import java.util.List;

/// What is said of one name.
public sealed interface Zone {
    /// Texts, each in as many strings as are given.
    record Texts(List<List<String>> texts) implements Zone {
        public Texts {
            texts = List.copyOf(texts);
        }
    }

    /// It is another name for one that has texts.
    record Alias(String target) implements Zone {}

    /// What goes wrong.
    enum Mishap implements Zone {
        /// There is no such name.
        NO_NAME,
        /// There is, and it has no texts.
        NO_TEXTS,
        SERVER_FAILURE,
        REFUSED,
        SILENCE,
        /// An answer to somebody else's question, with a text that would be a proof.
        ANOTHERS_ANSWER,
        GARBAGE
    }
}
