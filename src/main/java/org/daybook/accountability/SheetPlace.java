package org.daybook.accountability;

import java.util.UUID;

/// The screen that shows the sheet of a breach.
///
/// @param id its ID
record SheetPlace(UUID id) implements ReadablePlace {}
