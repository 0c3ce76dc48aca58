package org.daybook.cases;

import org.daybook.ui.Place;

/// What is due today in the files she who is signed in works on.
public record DueToday() implements Place {}
