package org.daybook.staff;

import org.daybook.ui.Place;

/// The page for adding a colleague.
public record AddingPlace() implements Place {}
