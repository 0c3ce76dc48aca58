package org.daybook.consents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.BulkInsert;

/// Writes answers noted in a former register. It is rarely known which sentence she heard; if not, that is recorded. Runs
/// inside one passage, on its thread; [#close] writes the last rows.
public final class ConsentImport implements AutoCloseable {
    private static final List<String> COLUMNS = List.of("id", "number", "participant", "purpose", "answer", "on_day",
            "until_day", "wording", "language", "recorded_by");

    private final UnitOfWork work;
    private final BulkInsert events;

    /// @param work the passage
    public ConsentImport(UnitOfWork work) {
        this.work = work;
        events = new BulkInsert(work.tx(), "consent_event", COLUMNS);
    }

    /// What a register states with an answer.
    ///
    /// @param until   the last day of a yes
    /// @param wording what she heard; [ConsentWording#UNKNOWN] if nobody knows
    public record Told(Optional<LocalDate> until, ConsentWording wording) {}

    /// Adds an answer.
    ///
    /// @param her     whose answer it is
    /// @param purpose what it answers; not a referral, which is asked for each organisation
    /// @param answer  given, refused, later or withdrawn
    /// @param on      the site's local date
    public void add(ParticipantId her, Purpose purpose, ConsentStatus answer, LocalDate on, Told told) {
        events.row(work.newId(), work.tx().nextNumber(), her.value(), purpose.code(), answer.code(), on,
                told.until().filter(_ -> answer == ConsentStatus.GIVEN).orElse(null), told.wording().version(),
                told.wording().language(), work.who().id().value());
    }

    /// Writes pending answers, because the next step checks what she agreed to.
    public void flush() {
        events.flush();
    }

    @Override
    public void close() {
        events.close();
    }
}
