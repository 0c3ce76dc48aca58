package org.daybook.sessions;

import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.paths.InGroup;

/// Who is expected at a session.
public sealed interface ForWhom {
    /// Everyone who is on its path that day.
    ForWhom PATH = new OnPath();

    /// Returns the stored form.
    String code();

    /// Everyone who is on its path that day.
    record OnPath() implements ForWhom {
        @Override
        public String code() {
            return "path";
        }
    }

    /// The women of one group of its path.
    ///
    /// @param which the group
    record OfGroup(InGroup which) implements ForWhom {
        @Override
        public String code() {
            return "group";
        }
    }

    /// One woman alone, whether or not she is on its path.
    ///
    /// @param her the woman; empty once she was erased
    record One(Optional<ParticipantId> her) implements ForWhom {
        @Override
        public String code() {
            return "one";
        }
    }

    /// Returns the group, if it is for one.
    default Optional<InGroup> group() {
        return this instanceof OfGroup one ? Optional.of(one.which()) : Optional.empty();
    }

    /// Returns the woman, if it is for one and she was not erased.
    default Optional<ParticipantId> her() {
        return this instanceof One one ? one.her() : Optional.empty();
    }

    /// Checks whether it is for one woman alone.
    default boolean isForOne() {
        return this instanceof One;
    }
}
