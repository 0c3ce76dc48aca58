package org.daybook.accountability;

import java.util.UUID;

/// The sheet of something that is lost, read on the screen.
///
/// @param id which
record SheetPlace(UUID id) implements ReadablePlace {}
