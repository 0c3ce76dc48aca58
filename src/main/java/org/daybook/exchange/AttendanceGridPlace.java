package org.daybook.exchange;

import org.daybook.ui.SettingsPage;

/// Where old attendance is typed from paper.
public record AttendanceGridPlace() implements SettingsPage {}
