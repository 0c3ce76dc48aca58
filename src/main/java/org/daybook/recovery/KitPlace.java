package org.daybook.recovery;

import org.daybook.ui.Place;

/// The page of the recovery kit.
public record KitPlace() implements Place {}
