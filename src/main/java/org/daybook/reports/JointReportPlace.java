package org.daybook.reports;

import org.daybook.ui.Place;

/// Reports for a joint office, and the office itself.
public record JointReportPlace() implements Place {}
