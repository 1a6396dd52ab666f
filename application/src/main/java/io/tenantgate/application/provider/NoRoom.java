package io.tenantgate.application.provider;

/// The provider holds as many of something as it may. No waiting mends that; elsewhere there may be room.
public final class NoRoom extends ProviderUnavailable {
    private static final long serialVersionUID = 1L;
    private final String what;

    /// @param what there is no room for one more of, such as `user pool`
    public NoRoom(String call, String what) {
        super(call, new IllegalStateException("There is no room for one more %s".formatted(what)));
        this.what = what;
    }

    public String what() {
        return what;
    }
}
