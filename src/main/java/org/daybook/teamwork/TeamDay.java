package org.daybook.teamwork;

import org.daybook.ui.Place;

/// What colleagues leave to one another today.
record TeamDay() implements Place {}
