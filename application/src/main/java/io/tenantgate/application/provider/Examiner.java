package io.tenantgate.application.provider;

import io.tenantgate.domain.tenancy.Placement;
import java.util.List;

/// Looks for what is wrong with a provider. It changes nothing there, and a fault there is what it looks for: it is a
/// finding, never an exception. Every implementation passes `ExaminerContract`.
public interface Examiner {
    /// What is wrong with the provider as a whole and with these places there; empty where nothing is. Where it cannot
    /// be called at all, the places are not looked at.
    List<Finding> examine(List<Placement> places);
}
