package org.daybook.outcomes;

import org.daybook.ui.Place;

/// The page of questionnaires: the notes that wait, the site's instruments, and who is notified.
public record ReadingsPlace() implements Place {}
