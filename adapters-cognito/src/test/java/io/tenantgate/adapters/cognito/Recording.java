package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.Provider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One way through this module on which a request is sent.
///
/// @param about the operation whose request it shows, and whose errors are tried on it
/// @param answers what Cognito answers, by operation, where that is not the usual answer: variants of the files in
/// `recorded/`, in order, or errors of that operation after a `!`
/// @param outcome what comes of it
/// @param api by which people sign in
record Recording(
        String about, String sentence, Deed deed, Map<String, List<String>> answers, Object outcome, AuthApi api) {
    /// What is called, and what it returned.
    @FunctionalInterface
    interface Deed {
        Object on(Provider provider);
    }

    /// What is called that returns nothing.
    @FunctionalInterface
    interface Act {
        void on(Provider provider);
    }

    /// What comes of an [Act].
    static final String DONE = "done";

    static Recording of(String about, String sentence, Deed deed, Object outcome) {
        return new Recording(about, sentence, deed, Map.of(), outcome, AuthApi.ADMIN);
    }

    static Recording act(String about, String sentence, Act act) {
        return of(
                about,
                sentence,
                provider -> {
                    act.on(provider);
                    return DONE;
                },
                DONE);
    }

    Recording answered(String operation, String... variants) {
        var all = new HashMap<>(answers);
        all.put(operation, List.of(variants));
        return new Recording(about, sentence, deed, Map.copyOf(all), outcome, api);
    }

    /// By the operations for everybody.
    Recording unsigned() {
        return new Recording(about, sentence, deed, answers, outcome, AuthApi.PUBLIC);
    }

    /// What Cognito answers to an operation, in order.
    List<String> variants(String operation) {
        return answers.getOrDefault(operation, List.of(""));
    }

    @Override
    public String toString() {
        return about + ": " + sentence;
    }
}
