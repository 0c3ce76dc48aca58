package org.daybook.reports;

import java.util.Optional;
import org.daybook.base.Period;

/// A grant on the screen.
///
/// @param grant     which
/// @param published how many people it reached since its start, as it was last finalised
/// @param of        in which report
/// @param isFixed   whether a report in which it is under way is final, so that its months and what it pays for stay
public record GrantRow(Grant grant, Optional<ReportLine> published, Optional<Period> of, boolean isFixed) {}
