package org.daybook.exchange;

import org.daybook.ui.SettingsPage;

/// The place where old attendance is typed in from paper.
public record AttendanceGridPlace() implements SettingsPage {}
