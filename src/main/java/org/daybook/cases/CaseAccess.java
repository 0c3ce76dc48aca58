package org.daybook.cases;

import java.util.List;
import java.util.Optional;

/// What the signed-in worker may see of a woman's case file.
public sealed interface CaseAccess {
    /// She has none, and the worker may open one.
    record None() implements CaseAccess {}

    /// The worker works on it, or reviews it.
    ///
    /// @param ref     the file
    /// @param consent whether her consent to it holds
    /// @param may     what the worker may do with it
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
    /// @param ref     the file, if there is one
    /// @param workers initials of those who work on it
    record WithReason(Optional<CaseRef> ref, List<String> workers) implements CaseAccess {
        public WithReason {
            workers = List.copyOf(workers);
        }
    }

    /// The worker's role sees nothing here, not even whether there is one.
    record Nothing() implements CaseAccess {}

    /// Whether she agrees to the file now.
    enum Consent {
        HOLDS,
        MISSING
    }

    /// What the worker may do with a file that is open.
    enum May {
        READ,
        WRITE
    }
}
