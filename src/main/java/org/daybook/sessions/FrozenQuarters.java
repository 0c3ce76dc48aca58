package org.daybook.sessions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.base.Period;
import org.daybook.base.Quarter;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.WrittenAfter;

/// What is published permanently and stays as it was counted. Declared here and implemented by the room that freezes quarters.
public interface FrozenQuarters {
    /// The position of a visitor who counts in no report, in place of one in the order of writing.
    long NOWHERE = 0;

    /// Checks whether the quarter that contains a day is frozen. Joins the caller's passage.
    boolean isFrozen(UnitOfWork work, LocalDate day);

    /// Checks whether an entry about a session on a day is counted permanently, in its own quarter or, if late, in a later one.
    /// Joins the caller's passage.
    boolean isCounted(UnitOfWork work, LocalDate day, Written written);

    /// Checks whether the quarter that counts an entry permanently, as in [#isCounted], was frozen after a row was added. Joins
    /// the caller's passage.
    boolean isCountedSince(UnitOfWork work, LocalDate day, Written written, WrittenAfter row);

    /// Checks whether the figures of the quarter that contains a day count an entry with this position in the order of writing:
    /// the quarter is frozen, and was frozen after the entry. Joins the caller's passage.
    boolean isCountedOnItsDay(UnitOfWork work, LocalDate day, long number);

    /// Returns her marks that were written after the quarter of their session was frozen. Each counts on a later day; one that
    /// was imported counts nowhere and has the position [#NOWHERE]. Joins the caller's passage.
    Map<SessionId, Written> late(UnitOfWork work, ParticipantId her);

    /// Lets whatever else this passage imported into frozen quarters count in no report, like marks. Joins the caller's passage.
    void imported(UnitOfWork work);

    /// Returns the final reports that counted something of an import, by their last days, each quarter before the longer periods
    /// that end with it. Joins the caller's passage.
    ///
    /// @param line the audit line of the import
    List<Period> reportsWith(UnitOfWork work, UUID line);

    /// When something was written.
    ///
    /// @param number its position in the order of writing
    /// @param at     the time by the clock of that computer
    record Written(long number, Instant at) {}

    /// Checks whether two days lie in different quarters of which one is frozen: anything moved from one to the other would be
    /// counted twice or never. Joins the caller's passage.
    default boolean part(UnitOfWork work, LocalDate from, LocalDate to) {
        return !Quarter.of(from).equals(Quarter.of(to)) && (isFrozen(work, from) || isFrozen(work, to));
    }
}
