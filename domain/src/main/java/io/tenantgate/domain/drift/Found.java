package io.tenantgate.domain.drift;

/// A drift that was found, what puts it right, and what came of that.
public record Found(Drift drift, Repair repair, Mending mending) {
    /// What came of a repair.
    public sealed interface Mending {
        /// It was only looked.
        record Planned() implements Mending {}

        record Repaired() implements Mending {}

        /// @param why a word, such as `last_owner`
        record NotRepaired(String why) implements Mending {}
    }

    /// One that nobody has done anything about.
    public static Found of(Drift drift, Repair repair) {
        return new Found(drift, repair, new Mending.Planned());
    }

    /// The same, after somebody has.
    public Found with(Mending done) {
        return new Found(drift, repair, done);
    }

    public boolean isRepaired() {
        return mending instanceof Mending.Repaired;
    }
}
