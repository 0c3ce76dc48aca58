package org.daybook.training;

import org.daybook.ui.Place;

/// What the team learned, and supervision.
record TrainingPlace() implements Place {}
