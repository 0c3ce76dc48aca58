package org.daybook.keeping;

import org.daybook.ui.Place;

/// Leaving the place with nothing on its computer.
record LeavingPlace() implements Place {}
