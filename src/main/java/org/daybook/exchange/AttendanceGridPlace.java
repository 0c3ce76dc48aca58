package org.daybook.exchange;

import org.daybook.ui.Place;

/// Where old attendance is typed from paper.
public record AttendanceGridPlace() implements Place {}
