package org.daybook.outcomes;

import java.util.Map;
import java.util.Optional;

/// A No to a questionnaire that was just stored, with what it replaced, so that it can be undone.
///
/// @param before  the reading as it was begun; the No itself if she had not begun
/// @param answers her answers by item, in their order; empty if she skipped one
public record Declined(Reading before, Map<String, Optional<Integer>> answers) {}
