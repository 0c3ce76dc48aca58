package org.daybook.exchange;

import org.daybook.ui.Place;

/// Where registers are brought in.
public record ImportPlace() implements Place {}
