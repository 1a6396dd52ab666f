package io.tenantgate.app.architecture.planted.usecases;

public final class DoesTwoThings {
    public record Command(int number) {}

    public int handle(Command command) {
        return command.number();
    }

    public int undo(Command command) {
        return -command.number();
    }
}
