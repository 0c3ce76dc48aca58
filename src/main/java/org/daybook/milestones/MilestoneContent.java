package org.daybook.milestones;

import java.util.Optional;

/// What she reached, whole and sound.
public sealed interface MilestoneContent {
    /// Of which kind.
    MilestoneType kind();

    /// A step of which its kind says everything.
    record Step(MilestoneType kind) implements MilestoneContent {}

    /// How well she speaks a language.
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
    /// @param name  what it is called
    /// @param body  who gave it
    /// @param grade its level, as it stands on it
    record Certificate(String name, Optional<String> body, Optional<String> grade) implements MilestoneContent {
        @Override
        public MilestoneType kind() {
            return MilestoneType.CERTIFICATE;
        }
    }
}
