package org.daybook.exchange;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.participants.MemberImport;
import org.daybook.paths.HowEnded;
import org.daybook.paths.LeavingReason;
import org.daybook.paths.Path;
import org.daybook.paths.PathImport;

/// Writes groups and enrolments on paths.
final class PathWriting {
    private static final String COMPLETED = ExportWords.code(HowEnded.COMPLETED);

    private final PathImport paths;
    private final LocalDate today;

    /// @param today the site's date: an end in the future is ignored
    PathWriting(PathImport paths, LocalDate today) {
        this.paths = paths;
        this.today = today;
    }

    /// Writes one row about a group and returns its outcome.
    RowOutcome group(ImportRow row) {
        return paths.add(new PathImport.NewGroup(Path.ofCode(row.needed(ImportField.PATH)),
                row.needed(ImportField.GROUP), row.day(ImportField.STARTED).orElseThrow(),
                row.day(ImportField.ENDED), row.number(ImportField.CAPACITY), row.text(ImportField.LANGUAGE)))
                        ? RowOutcome.takenIn()
                        : RowOutcome.here();
    }

    /// Writes one row about somebody on a path and returns its outcome.
    RowOutcome enrolment(ImportRow row, MemberImport.Known her) {
        var path = Path.ofCode(row.needed(ImportField.PATH));
        var from = row.day(ImportField.STARTED).orElseThrow();
        var until = row.day(ImportField.ENDED).filter(end -> !end.isAfter(today));
        var asReason = endingAsReason(row);
        if (until.isEmpty()
                && (row.has(ImportField.HOW_ENDED) || row.has(ImportField.REASON) || asReason.isPresent())) {
            // Otherwise she would remain on a path that she left.
            return RowOutcome.refused(row.has(ImportField.ENDED) ? ProblemKind.IMPOSSIBLE_DATE : ProblemKind.MISSING,
                    ImportField.ENDED);
        }
        var ending = row.text(ImportField.HOW_ENDED).or(() -> asReason);
        boolean differs = asReason.isPresent() && !asReason.equals(ending);
        if (differs && Stream.of(asReason, ending).anyMatch(one -> one.equals(Optional.of(COMPLETED)))) {
            return RowOutcome.refused(ProblemKind.UNKNOWN_WORD, ImportField.REASON);
        }
        var group = row.text(ImportField.GROUP);
        if (paths.hasBegun(her.id(), path, from)) {
            return RowOutcome.here();
        }
        if (group.filter(name -> !paths.hasGroup(path, name)).isPresent()) {
            return RowOutcome.refused(ProblemKind.UNKNOWN_GROUP, ImportField.GROUP);
        }
        if (until.isEmpty() && paths.isOpen(her.id(), path)) {
            return RowOutcome.refused(ProblemKind.ON_PATH_ALREADY, ImportField.PATH);
        }
        if (until.isEmpty() && !paths.mayJoin(her.id(), path, group)) {
            return RowOutcome.refused(ProblemKind.ENROL_HERE,
                    group.isPresent() ? ImportField.GROUP : ImportField.PATH);
        }
        var how = until.flatMap(_ -> ending)
                .map(code -> ImportWriting.constant(HowEnded.class, code));
        // A reason belongs only to *left early*.
        var reason = row.text(ImportField.REASON).filter(_ -> how.equals(Optional.of(HowEnded.LEFT_EARLY)));
        paths.add(her.id(), new PathImport.NewOne(path, group, from, until, how,
                reason.map(code -> ImportWriting.constant(LeavingReason.class, code)), row.text(ImportField.GOAL)));
        return row.has(ImportField.REASON) && reason.isEmpty() || differs
                ? RowOutcome.takenIn(ProblemKind.REASON_NOT_KEPT, ImportField.REASON)
                : RowOutcome.takenIn();
    }

    /// Returns how it ended, if a register states that as the reason: *completed* under *Reason for leaving*.
    private static Optional<String> endingAsReason(ImportRow row) {
        return row.has(ImportField.REASON)
                ? Optional.empty()
                : WordTable.choices().nearest(ImportField.HOW_ENDED.code(), row.written(ImportField.REASON));
    }
}
