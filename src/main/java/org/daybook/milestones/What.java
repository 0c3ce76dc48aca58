package org.daybook.milestones;

import java.util.Optional;

/// What she reached, whole and sound.
public sealed interface What {
    /// Of which kind.
    Kind kind();

    /// A step of which its kind says everything.
    record Step(Kind kind) implements What {}

    /// How well she speaks a language.
    ///
    /// @param language ISO 639
    record Language(String language, Cefr level, Evidence evidence) implements What {
        @Override
        public Kind kind() {
            return Kind.LANGUAGE;
        }
    }

    /// Something that she can do.
    record Skill(String words, SeenBy seenBy) implements What {
        @Override
        public Kind kind() {
            return Kind.SKILL;
        }
    }

    /// A certificate or a qualification.
    ///
    /// @param name  what it is called
    /// @param body  who gave it
    /// @param grade its level, as it stands on it
    record Certificate(String name, Optional<String> body, Optional<String> grade) implements What {
        @Override
        public Kind kind() {
            return Kind.CERTIFICATE;
        }
    }
}
