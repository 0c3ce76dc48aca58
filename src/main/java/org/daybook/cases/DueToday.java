package org.daybook.cases;

import org.daybook.ui.Place;

/// What is due today in the files on which the signed-in worker works.
public record DueToday() implements Place {}
