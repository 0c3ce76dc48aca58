package org.daybook.demo;

import java.time.LocalDateTime;

/// Something a worker does in the story.
///
/// @param at   when, in the site's time
/// @param deed what, through the rooms of the house
record StoryStep(LocalDateTime at, Runnable deed) {}
