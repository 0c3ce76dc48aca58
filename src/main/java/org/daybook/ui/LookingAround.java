package org.daybook.ui;

import java.util.Optional;

/// What the frame says of a store of invented people, on every page, and how its visit ends. Text keys.
///
/// @param sentence what becomes of what she does here
/// @param leave    ends the visit where she began it; absent where she signs out as from any other store
public record LookingAround(String sentence, Optional<Runnable> leave) {}
