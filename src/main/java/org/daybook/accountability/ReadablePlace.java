package org.daybook.accountability;

import org.daybook.ui.Place;

/// A screen that shows a paper.
sealed interface ReadablePlace extends Place permits PaperPlace, SheetPlace {}
