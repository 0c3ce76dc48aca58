package org.daybook.teamwork;

import org.daybook.ui.Place;

/// The screen of today's notes and covers.
record TeamDay() implements Place {}
