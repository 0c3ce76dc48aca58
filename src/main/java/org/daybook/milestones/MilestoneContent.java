package org.daybook.milestones;

import java.util.Optional;

/// What she reached, complete and valid.
public sealed interface MilestoneContent {
    /// Returns its kind.
    MilestoneType kind();

    /// A milestone fully described by its kind.
    record Step(MilestoneType kind) implements MilestoneContent {}

    /// Her level of a language.
    ///
    /// @param language ISO 639
    record Language(String language, Cefr level, Evidence evidence) implements MilestoneContent {
        @Override
        public MilestoneType kind() {
            return MilestoneType.LANGUAGE;
        }
    }

    /// Something that she can do.
    record Skill(String words, SeenBy seenBy) implements MilestoneContent {
        @Override
        public MilestoneType kind() {
            return MilestoneType.SKILL;
        }
    }

    /// A certificate or a qualification.
    ///
    /// @param name  its name
    /// @param body  who gave it
    /// @param grade its level, as stated on it
    record Certificate(String name, Optional<String> body, Optional<String> grade) implements MilestoneContent {
        @Override
        public MilestoneType kind() {
            return MilestoneType.CERTIFICATE;
        }
    }
}
