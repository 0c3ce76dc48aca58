package org.daybook.ui;

import java.util.Optional;

/// What the frame shows on every page of a store of invented people, and how the visit ends. Text keys.
///
/// @param sentence what happens to what she does here
/// @param leave    ends the visit where she began it; absent if she signs out as from any other store
public record LookingAround(String sentence, Optional<Runnable> leave) {}
