package org.daybook.staff;

import org.daybook.ui.Place;

/// The audit trail.
public record TrailPlace() implements Place {}
