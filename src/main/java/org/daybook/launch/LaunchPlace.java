package org.daybook.launch;

import org.daybook.ui.Place;

/// The launch guide.
record LaunchPlace() implements Place {}
