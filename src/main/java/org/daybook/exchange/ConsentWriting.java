package org.daybook.exchange;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.consents.ConsentImport;
import org.daybook.consents.ConsentStatus;
import org.daybook.consents.Purpose;
import org.daybook.participants.MemberImport;

/// Writes the answers of women who were asked for consent. The consents of women who are already here are not changed.
final class ConsentWriting {
    private final ConsentImport consents;
    private final ImportKeys keys;
    private final ImportPeople people;

    ConsentWriting(ConsentImport consents, ImportKeys keys, ImportPeople people) {
        this.consents = consents;
        this.keys = keys;
        this.people = people;
    }

    private static LocalDate day(ImportRow row) {
        return row.day(ImportField.DAY).orElseThrow();
    }

    /// Writes one row and returns its outcome.
    RowOutcome write(ImportRow row, MemberImport.Known her) {
        var purpose = row.needed(ImportField.PURPOSE);
        var answer = row.needed(ImportField.ANSWER);
        var key = keys.of("consent", her.id().value(), purpose, answer, day(row));
        if (keys.knows(key)) {
            return RowOutcome.here();
        }
        if (!people.mayAnswer(her, purpose)) {
            return RowOutcome.here(ProblemKind.HERE_ALREADY);
        }
        consents.add(her.id(), ImportWriting.constant(Purpose.class, purpose),
                ImportWriting.constant(ConsentStatus.class, answer), day(row), ConsentRow.told(row));
        keys.add(key, Optional.of(her.id()));
        return RowOutcome.takenIn();
    }
}
