package io.tenantgate.app.architecture.planted.wide;

import java.util.List;

final class TellsTwoStories {
    private final List<Integer> parts;

    TellsTwoStories(int one, int two, int three, int four, int five, int six) {
        this.parts = List.of(one, two, three, four, five, six);
    }

    List<Integer> parts() {
        return parts;
    }
}
