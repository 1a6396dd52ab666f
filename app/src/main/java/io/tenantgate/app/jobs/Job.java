package io.tenantgate.app.jobs;

import java.time.Duration;

/// Something that is done again and again.
///
/// @param name for the log
/// @param every from the end of one run to the start of the next
public record Job(String name, Duration every, Runnable work) {}
