package org.daybook.exchange;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.daybook.consents.Answer;

/// What the unread columns of a sheet state about its rows: that a session was cancelled, that she did not come, that she
/// withdrew a consent, that something did not happen or is over, or that nobody knows whether she came.
final class UnreadColumns {
    private static final String GIVEN = ExportWords.code(Answer.GIVEN);

    private final SheetKind kind;
    private final CancelledRows cancelled;
    private final AwayColumns away;
    private final OtherMarks marks;
    private final WithdrawnColumns withdrawn;
    private final DeniedRows denied;
    private final EndedRows ended;
    private final FreeNotes notes;

    /// Outside a passage, on the write lane's thread.
    ///
    /// @param today the site's date
    UnreadColumns(PlannedSheet whole, SheetMapping mapping, LocalDate today) {
        kind = mapping.kind();
        var sheet = PathBlocks.without(whole, mapping);
        cancelled = CancelledRows.of(sheet, mapping);
        away = AwayColumns.of(sheet, mapping);
        marks = OtherMarks.of(sheet, mapping);
        withdrawn = WithdrawnColumns.of(sheet, mapping);
        denied = DeniedRows.of(sheet, mapping);
        ended = EndedRows.of(sheet, mapping);
        notes = FreeNotes.of(sheet, mapping, today);
    }

    /// Checks whether they state that what the row is about was cancelled or postponed.
    boolean sayCancelled(SourceRow row) {
        return cancelled.isOne(row);
    }

    /// Checks whether they state that she did not come.
    boolean sayAway(SourceRow row) {
        return away.isOne(row);
    }

    /// Returns the field whose value they put in doubt: a yes that they contradict, or a mark that they leave open.
    ///
    /// @param read the value of a field in the row
    Optional<ImportField> inDoubt(SourceRow row, Function<ImportField, ValueReader.Read> read) {
        return switch (kind) {
            case ATTENDANCE -> Optional.of(ImportField.PRESENT).filter(field -> away.isOne(row)
                    ? is(read.apply(field), true)
                    : away.leaveOpen(row) || marks.leaveOpen(row) || notes.sayNotCome(row));
            case CONSENTS -> Optional.of(ImportField.ANSWER)
                    .filter(field -> withdrawn.isIn(row) && is(read.apply(field), GIVEN));
            case MILESTONES -> Optional.of(ImportField.REACHED).filter(_ -> denied.isOne(row));
            case ENROLMENTS, PLACEMENTS -> Optional.of(ImportField.STARTED)
                    .filter(_ -> denied.isOne(row) || notes.deny(row))
                    .or(() -> Optional.of(ImportField.ENDED)
                            .filter(field -> (ended.isOne(row) || notes.sayOver(row, kind))
                                    && read.apply(field) instanceof ValueReader.Read.Nothing));
            default -> Optional.empty();
        };
    }

    private static boolean is(ValueReader.Read read, Object expected) {
        return read instanceof ValueReader.Read.Value value && value.value().equals(expected);
    }
}
