package org.daybook.cases;

import java.util.List;
import java.util.Optional;

/// What the worker at the screen may see of somebody's case file.
public sealed interface CaseAccess {
    /// She has none, and the worker may open one.
    record None() implements CaseAccess {}

    /// She works on it, or reviews it.
    ///
    /// @param ref     which
    /// @param consent whether her consent to it holds
    /// @param may     what she may do with it
    record Hers(CaseRef ref, Consent consent, May may) implements CaseAccess {}

    /// Others work on it.
    ///
    /// @param workers their initials
    record Others(List<String> workers) implements CaseAccess {
        public Others {
            workers = List.copyOf(workers);
        }
    }

    /// She has one or none; the worker may read one only with a written reason.
    ///
    /// @param ref     which, if there is one
    /// @param workers initials of those who work on it
    record WithReason(Optional<CaseRef> ref, List<String> workers) implements CaseAccess {
        public WithReason {
            workers = List.copyOf(workers);
        }
    }

    /// Her role sees nothing here, not even whether there is one.
    record Nothing() implements CaseAccess {}

    /// Whether she agrees to the file now.
    enum Consent {
        HOLDS,
        MISSING
    }

    /// What may be done with a file that is open before somebody.
    enum May {
        READ,
        WRITE
    }
}
