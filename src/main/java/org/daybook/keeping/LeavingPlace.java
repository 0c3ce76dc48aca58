package org.daybook.keeping;

import org.daybook.ui.Place;

/// The screen for evacuating the place with nothing left on its computer.
record LeavingPlace() implements Place {}
