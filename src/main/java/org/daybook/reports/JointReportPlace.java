package org.daybook.reports;

import org.daybook.ui.Place;

/// The screen of the reports for a joint office and of the office itself.
public record JointReportPlace() implements Place {}
