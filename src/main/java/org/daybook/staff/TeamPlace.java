package org.daybook.staff;

import org.daybook.ui.Place;

/// The page of who works here and what awaits review.
public record TeamPlace() implements Place {}
