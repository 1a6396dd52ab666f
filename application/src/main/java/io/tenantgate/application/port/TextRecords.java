package io.tenantgate.application.port;

import java.util.List;

/// Looks texts up in the DNS. It takes its time, so that nobody asks it while a transaction is open.
public interface TextRecords {
    /// What the DNS said.
    sealed interface Answer {
        /// @param texts none where there is no such name, or it has none
        record Texts(List<String> texts) implements Answer {
            public Texts {
                texts = List.copyOf(texts);
            }
        }

        /// Nobody answered in time, or not in a way that tells anything.
        record NoAnswer() implements Answer {}
    }

    /// @param name without a final dot
    Answer at(String name);
}
