package org.daybook.staff;

import org.daybook.ui.Place;

/// The page of acts that took effect and should be reviewed by a colleague.
public record ReviewsPlace() implements Place {}
