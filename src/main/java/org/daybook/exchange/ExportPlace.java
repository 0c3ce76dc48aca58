package org.daybook.exchange;

import org.daybook.ui.Place;

/// Where everything is taken out.
public record ExportPlace() implements Place {}
