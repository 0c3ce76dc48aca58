package org.daybook.exchange;

import java.util.Arrays;
import java.util.Optional;

/// Why a row waits for another one: it names something that no row stated. Once a row that states it is corrected, those that
/// waited for it can be imported.
enum WaitsFor {
    WOMAN(ProblemKind.UNKNOWN_PERSON, SheetKind.MEMBERS, ImportField.PERSON),
    /// Children of women who agree that data about them is kept.
    CONSENT(ProblemKind.NO_CONSENT, SheetKind.CONSENTS, ImportField.PERSON),
    GROUP(ProblemKind.UNKNOWN_GROUP, SheetKind.GROUPS, ImportField.GROUP),
    COMPANY(ProblemKind.UNKNOWN_COMPANY, SheetKind.COMPANIES, ImportField.COMPANY);

    private final ProblemKind why;
    private final SheetKind stated;
    private final ImportField named;

    /// @param why    the problem of the row that waits
    /// @param stated the kind of the row for which it waits
    /// @param named  the field in which both have the same text
    WaitsFor(ProblemKind why, SheetKind stated, ImportField named) {
        this.why = why;
        this.stated = stated;
        this.named = named;
    }

    /// Returns why a row waits; empty if it waits for no other row.
    static Optional<WaitsFor> of(ProblemKind why) {
        return Arrays.stream(values()).filter(one -> one.why == why).findFirst();
    }

    /// Checks whether a row waits for another one.
    static boolean isMet(KeptRow waiting, KeptRow corrected) {
        return of(waiting.row().kind()).filter(one -> one.stated == corrected.about())
                .filter(one -> RefusedNaming.isSame(waiting.cells().getOrDefault(one.named, ""),
                        corrected.cells().getOrDefault(one.named, "")))
                .isPresent();
    }
}
