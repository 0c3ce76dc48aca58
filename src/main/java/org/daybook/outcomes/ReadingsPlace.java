package org.daybook.outcomes;

import org.daybook.ui.Place;

/// The room of questionnaires: what waits for her, what the site asks by, and who is told.
public record ReadingsPlace() implements Place {}
