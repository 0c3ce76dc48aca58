package org.daybook.childcare;

import org.daybook.ui.Place;

/// The screen of the desk at which children are signed in and out.
public record ChildcarePlace() implements Place {}
