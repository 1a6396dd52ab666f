package io.tenantgate.application.provider;

/// How far something is that is done in bounded steps.
public enum Progress {
    /// There may be more to do: again.
    MORE,
    /// Nothing is left to do.
    DONE
}
