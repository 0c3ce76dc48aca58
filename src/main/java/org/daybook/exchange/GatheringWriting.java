package org.daybook.exchange;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.daybook.participants.MemberImport;
import org.daybook.paths.Path;
import org.daybook.paths.PathImport;
import org.daybook.sessions.SessionImport;
import org.daybook.sessions.Visit;
import org.daybook.sessions.VisitorAge;

/// Writes what was held, who came, and what was counted at the door. Inside the import's passage.
final class GatheringWriting {
    /// Where a register does not write when a session began, and how long it took.
    private static final LocalTime USUAL_START = LocalTime.of(9, 0);
    private static final int USUAL_MINUTES = 60;

    private final SessionImport sessions;
    private final PathImport paths;
    private final ImportKeys keys;
    private final Set<PlannedSheet> said = new HashSet<>();

    GatheringWriting(SessionImport sessions, PathImport paths, ImportKeys keys) {
        this.sessions = sessions;
        this.paths = paths;
        this.keys = keys;
    }

    RowOutcome session(ImportRow row) {
        var day = row.day(ImportField.DAY).orElseThrow();
        var path = path(row);
        var start = Optional.of(row.time(ImportField.START).orElse(USUAL_START));
        if (sessions.find(day, start, path, row.needed(ImportField.TITLE)).isPresent()) {
            return RowOutcome.here();
        }
        add(row, day, path.orElseThrow(), row.needed(ImportField.TITLE));
        return lengthSaid(row);
    }

    private SessionImport.Found add(ImportRow row, LocalDate day, Path path, String title) {
        return sessions.add(new SessionImport.Held(day, row.time(ImportField.START).orElse(USUAL_START),
                row.number(ImportField.MINUTES).orElse(USUAL_MINUTES), path, title,
                row.text(ImportField.ROOM).orElse(""), Math.min(row.number(ImportField.PEOPLE).orElse(0), 500)));
    }

    /// Once for a sheet.
    private RowOutcome lengthSaid(ImportRow row) {
        return row.number(ImportField.MINUTES).isEmpty() && said.add(row.sheet())
                ? RowOutcome.takenIn(ProblemKind.LENGTH_NOT_KNOWN)
                : RowOutcome.takenIn();
    }

    RowOutcome mark(ImportRow row, MemberImport.Known her) {
        return row.yes(ImportField.PRESENT).orElse(true)
                ? mark(row, her, row.day(ImportField.DAY).orElseThrow())
                : RowOutcome.here();
    }

    /// A mark of one day.
    RowOutcome mark(ImportRow row, MemberImport.Known her, LocalDate day) {
        var title = row.text(ImportField.TITLE).orElse(row.sheet().source().name());
        var path = path(row);
        var found = sessions.find(day, row.time(ImportField.START), path, title);
        if (found.isEmpty() && path.isEmpty()) {
            return RowOutcome.refused(ProblemKind.NO_PATH, ImportField.PATH);
        }
        var session = found.orElseGet(() -> add(row, day, path.orElseThrow(), title));
        if (sessions.isMarked(session.id(), her.id())) {
            return RowOutcome.here();
        }
        sessions.mark(session.id(), her.id(), day, paths.isOn(her.id(), session.path(), day));
        return found.isEmpty() ? lengthSaid(row) : RowOutcome.takenIn();
    }

    private static Optional<Path> path(ImportRow row) {
        return row.text(ImportField.PATH).map(Path::ofCode);
    }

    RowOutcome doorCount(ImportRow row) {
        var day = row.day(ImportField.DAY).orElseThrow();
        var visit = row.text(ImportField.VISIT).orElse("open-hours");
        var age = row.text(ImportField.AGE_GROUP).orElse("adult");
        var key = keys.of("door", day, visit, age);
        if (keys.knows(key)) {
            return RowOutcome.here();
        }
        sessions.count(day, ImportWriting.constant(Visit.class, visit), ImportWriting.constant(VisitorAge.class, age),
                row.number(ImportField.PEOPLE).orElseThrow());
        keys.add(key, Optional.empty());
        return RowOutcome.takenIn();
    }
}
