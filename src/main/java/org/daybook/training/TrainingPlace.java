package org.daybook.training;

import org.daybook.ui.Place;

/// The screen of trainings and supervision.
record TrainingPlace() implements Place {}
