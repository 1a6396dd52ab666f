package io.tenantgate.adapters.cognito.emulator;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/// Every message of a run, oldest first: those that the emulator would send, and those that others drop in.
public final class Post {
    private final List<Letter> letters = new CopyOnWriteArrayList<>();

    Post() {}

    public void drop(Letter letter) {
        letters.add(letter);
    }

    /// The code of the newest message to an address that holds one.
    public Optional<String> newestCode(String address) {
        return letters.reversed().stream()
                .filter(letter -> letter.address().equals(address))
                .flatMap(letter -> letter.code().stream())
                .findFirst();
    }

    public List<Letter> all() {
        return List.copyOf(letters);
    }
}
