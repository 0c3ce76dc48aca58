package org.daybook.contact;

import java.util.List;
import org.daybook.base.ParticipantId;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.BulkInsert;

/// Stores telephone numbers from an existing register, hidden: no number is shown until she has said whether the site may call
/// her. Inside one passage, on its thread; [#close] writes the last rows.
public final class NumberImport implements AutoCloseable {
    private final UnitOfWork work;
    private final BulkInsert numbers;

    /// @param work  the passage
    /// @param women are written before their numbers
    public NumberImport(UnitOfWork work, BulkInsert women) {
        this.work = work;
        numbers = new BulkInsert(work.tx(), "contact_unasked", List.of("id", "participant", "telephone"), women);
    }

    /// Checks whether a text can be a telephone number.
    public static boolean isNumber(String text) {
        return ContactWishes.isNumber(text);
    }

    /// Stores her number.
    public void add(ParticipantId her, String telephone) {
        numbers.row(work.newId(), her.value(), telephone);
    }

    @Override
    public void close() {
        numbers.close();
    }
}
