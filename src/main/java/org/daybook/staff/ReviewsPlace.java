package org.daybook.staff;

import org.daybook.ui.Place;

/// What took effect and should be read by a colleague.
public record ReviewsPlace() implements Place {}
