package org.daybook.exchange;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.participants.MemberImport;
import org.daybook.paths.Path;
import org.daybook.paths.PathImport;
import org.daybook.sessions.Session;
import org.daybook.sessions.SessionImport;
import org.daybook.sessions.Visit;
import org.daybook.sessions.VisitorAge;

/// Writes sessions, attendance and door counts. Inside the import's passage.
final class GatheringWriting {
    /// Used if a register does not state when a session began and how long it took.
    private static final LocalTime USUAL_START = LocalTime.of(9, 0);
    private static final int USUAL_MINUTES = 60;

    private final SessionImport sessions;
    private final PathImport paths;
    private final ImportKeys keys;
    private final ActivityWords activities = new ActivityWords();
    /// By the sheet that was read.
    private final Map<SourceSheet, Set<ProblemKind>> said = new IdentityHashMap<>();
    private final Rules rules;
    /// The door counts that this import wrote.
    private final Set<UUID> counted = new HashSet<>();

    /// The rules for marks.
    ///
    /// @param ticked   the sheets in which somebody is marked as present
    /// @param markable the women whose visits may be written under their cards
    /// @param closed   sessions that take no mark from here
    record Rules(TickedSheets ticked, MarkableWomen markable, Set<UUID> closed) {}

    GatheringWriting(SessionImport sessions, PathImport paths, ImportKeys keys, Rules rules) {
        this.rules = rules;
        this.sessions = sessions;
        this.paths = paths;
        this.keys = keys;
    }

    RowOutcome session(ImportRow row) {
        var day = row.day(ImportField.DAY).orElseThrow();
        var path = path(row).orElseThrow();
        var title = row.needed(ImportField.TITLE);
        var start = Optional.of(row.time(ImportField.START).orElse(USUAL_START));
        if (sessions.find(day, start, Optional.of(path), title).isPresent()) {
            return RowOutcome.here();
        }
        if (row.number(ImportField.PEOPLE).orElse(0) > Session.MOST_ANONYMOUS) {
            return RowOutcome.refused(ProblemKind.OUT_OF_RANGE, ImportField.PEOPLE);
        }
        add(row, day, path, title);
        return takenIn(row, false);
    }

    private SessionImport.Found add(ImportRow row, LocalDate day, Path path, String title) {
        return sessions.add(new SessionImport.Held(day, row.time(ImportField.START).orElse(USUAL_START),
                row.number(ImportField.MINUTES).orElse(USUAL_MINUTES), path, title,
                row.text(ImportField.ROOM).orElse(""), row.number(ImportField.PEOPLE).orElse(0)));
    }

    /// Reports what the register does not state, once for a sheet.
    private RowOutcome takenIn(ImportRow row, boolean pathGuessed) {
        var unknown = EnumSet.noneOf(ProblemKind.class);
        if (row.time(ImportField.START).isEmpty()) {
            unknown.add(ProblemKind.START_NOT_KNOWN);
        }
        if (row.number(ImportField.MINUTES).isEmpty()) {
            unknown.add(ProblemKind.LENGTH_NOT_KNOWN);
        }
        if (pathGuessed) {
            unknown.add(ProblemKind.PATH_GUESSED);
        }
        return RowOutcome.takenIn(unknown.stream()
                .filter(kind -> said.computeIfAbsent(row.sheet().source(), _ -> EnumSet.noneOf(ProblemKind.class))
                        .add(kind))
                .toList());
    }

    /// Checks whether a row states that she did not come. If somebody on the sheet is ticked as present, anyone not ticked did
    /// not come.
    boolean isAway(ImportRow row) {
        boolean here = row.yes(ImportField.PRESENT).orElse(!rules.ticked().has(row.sheet().source()));
        return !here || row.yes(ImportField.ABSENT).orElse(false);
    }

    RowOutcome mark(ImportRow row, MemberImport.Known her) {
        return mark(row, her, row.day(ImportField.DAY).orElseThrow());
    }

    /// A mark of one day.
    RowOutcome mark(ImportRow row, MemberImport.Known her, LocalDate day) {
        if (!rules.markable().contains(her.id())) {
            return RowOutcome.refused(ProblemKind.NO_CARD_WANTED, ImportField.PERSON);
        }
        var title = row.text(ImportField.TITLE).orElse(row.sheet().source().name());
        var path = path(row);
        var found = sessions.find(day, row.time(ImportField.START), path, title);
        var guessed = path.isPresent() || found.isPresent() ? path : activities.path(title);
        if (found.isEmpty() && guessed.isEmpty()) {
            return RowOutcome.refused(ProblemKind.NO_PATH, ImportField.PATH);
        }
        var session = found.orElseGet(() -> add(row, day, guessed.orElseThrow(), title));
        if (sessions.isMarked(session.id(), her.id())) {
            return RowOutcome.here();
        }
        if (rules.closed().contains(session.id())) {
            return RowOutcome.refused(ProblemKind.TICKED_HERE, ImportField.TITLE);
        }
        sessions.mark(session.id(), her.id(), day, paths.isOn(her.id(), session.path(), day));
        return found.isEmpty() ? takenIn(row, path.isEmpty()) : RowOutcome.takenIn();
    }

    private static Optional<Path> path(ImportRow row) {
        return row.text(ImportField.PATH).map(Path::ofCode);
    }

    RowOutcome doorCount(ImportRow row) {
        var day = row.day(ImportField.DAY).orElseThrow();
        var visit = row.text(ImportField.VISIT).orElse("open-hours");
        var age = row.text(ImportField.AGE_GROUP).orElse("adult");
        var key = keys.of("door", day, visit, age);
        var at = new SessionImport.AtDoor(day, ImportWriting.constant(Visit.class, visit),
                ImportWriting.constant(VisitorAge.class, age));
        int people = row.number(ImportField.PEOPLE).orElseThrow();
        boolean again = !counted.add(key);
        if (keys.knows(key)) {
            return sessions.isCounted(at, people)
                    ? again ? RowOutcome.here(ProblemKind.COUNTED_ONCE) : RowOutcome.here()
                    : RowOutcome.refused(ProblemKind.COUNTED_OTHERWISE, ImportField.PEOPLE);
        }
        sessions.count(at, people);
        keys.add(key, Optional.empty());
        return RowOutcome.takenIn();
    }
}
