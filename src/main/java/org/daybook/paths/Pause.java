package org.daybook.paths;

import java.time.LocalDate;
import java.util.Optional;

/// Days on which she is not expected.
///
/// @param from the first day without her
/// @param back the first day with her again; empty while she is paused
public record Pause(LocalDate from, Optional<LocalDate> back) {}
