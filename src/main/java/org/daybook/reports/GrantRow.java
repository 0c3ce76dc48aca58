package org.daybook.reports;

import java.util.Optional;
import org.daybook.base.Period;

/// A grant on the screen.
///
/// @param grant     the grant
/// @param published the number of people it reached since its start, as last finalised
/// @param of        the report with that number
/// @param isFixed   whether a report in which it is under way is final, so that its months and what it pays for cannot change
public record GrantRow(Grant grant, Optional<ReportLine> published, Optional<Period> of, boolean isFixed) {}
