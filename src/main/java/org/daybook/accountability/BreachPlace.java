package org.daybook.accountability;

import org.daybook.ui.Place;

/// Something is lost: the form for a new sheet.
record BreachPlace() implements Place {}
