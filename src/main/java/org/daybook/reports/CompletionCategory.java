package org.daybook.reports;

import java.util.List;
import org.daybook.paths.Path;

/// Completion of ended paths, by path. One table instead of one for each path, so that what is suppressed for a small path
/// cannot be recovered by subtraction from that path's own total.
enum CompletionCategory implements Category {
    PERSONAL_DEVELOPMENT_COMPLETED,
    PERSONAL_DEVELOPMENT_NOT_COMPLETED,
    PERSONAL_DEVELOPMENT_NOT_KNOWN,
    PRACTICAL_SKILLS_COMPLETED,
    PRACTICAL_SKILLS_NOT_COMPLETED,
    PRACTICAL_SKILLS_NOT_KNOWN,
    PSYCHOSOCIAL_SUPPORT_COMPLETED,
    PSYCHOSOCIAL_SUPPORT_NOT_COMPLETED,
    PSYCHOSOCIAL_SUPPORT_NOT_KNOWN,
    CIVIC_INCLUSION_COMPLETED,
    CIVIC_INCLUSION_NOT_COMPLETED,
    CIVIC_INCLUSION_NOT_KNOWN;

    /// Returns the category of a path that was completed.
    static CompletionCategory completed(Path path) {
        return valueOf(path.name() + "_COMPLETED");
    }

    /// Returns the category of a path that ended in another way.
    static CompletionCategory notCompleted(Path path) {
        return valueOf(path.name() + "_NOT_COMPLETED");
    }

    /// Returns the category of a path that ended if its outcome was not recorded or she did not consent to statistics.
    static CompletionCategory notKnown(Path path) {
        return valueOf(path.name() + "_NOT_KNOWN");
    }

    /// Returns all categories of a path.
    static List<CompletionCategory> of(Path path) {
        return List.of(completed(path), notCompleted(path), notKnown(path));
    }

    static CompletionCategory of(Path path, EndingCategory ending) {
        return switch (ending) {
            case NOT_KNOWN -> notKnown(path);
            case COMPLETED -> completed(path);
            case TRANSFERRED, MOVED, WORK, CHILDCARE, PRECAUTION, LOST_CONTACT, NOT_FOR_ME, OTHER, WITHOUT_REASON ->
                notCompleted(path);
        };
    }
}
