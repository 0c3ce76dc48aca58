package org.daybook.demo;

import java.time.LocalDateTime;

/// An action of a user in the story.
///
/// @param at   the site's time
/// @param deed the action, through the rooms of the store
record StoryStep(LocalDateTime at, Runnable deed) {}
