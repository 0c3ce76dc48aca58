package org.daybook.reports;

import java.util.List;
import org.daybook.paths.Path;

/// Whether a path that ended was completed, path by path. One table rather than one for each path: what a small path hides
/// then never comes back by subtracting it from its own total.
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

    /// Of a path that was completed.
    static CompletionCategory completed(Path path) {
        return valueOf(path.name() + "_COMPLETED");
    }

    /// Of a path that ended in another way.
    static CompletionCategory notCompleted(Path path) {
        return valueOf(path.name() + "_NOT_COMPLETED");
    }

    /// Of a path that ended and nobody wrote down how, or she did not agree to statistics.
    static CompletionCategory notKnown(Path path) {
        return valueOf(path.name() + "_NOT_KNOWN");
    }

    /// All of a path.
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
