package org.daybook.exchange;

import org.daybook.ui.Place;

/// The women whom an import brought, and whom nobody has asked for any consent.
public record UnaskedPlace() implements Place {}
