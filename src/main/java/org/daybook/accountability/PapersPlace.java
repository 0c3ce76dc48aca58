package org.daybook.accountability;

import org.daybook.ui.Place;

/// The papers of the site.
public record PapersPlace() implements Place {}
