package org.daybook.accountability;

import org.daybook.ui.Place;

/// Something on paper, read on the screen.
sealed interface ReadablePlace extends Place permits PaperPlace, SheetPlace {}
