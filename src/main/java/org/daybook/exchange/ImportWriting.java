package org.daybook.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.consents.ConsentImport;
import org.daybook.consents.ConsentStatus;
import org.daybook.consents.Purpose;
import org.daybook.contact.NumberImport;
import org.daybook.outcomes.ReadingImport;
import org.daybook.participants.MemberImport;
import org.daybook.participants.ProposedChanges;
import org.daybook.paths.HowEnded;
import org.daybook.paths.LeavingReason;
import org.daybook.paths.Path;
import org.daybook.paths.PathImport;
import org.daybook.sessions.SessionImport;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.Progress;

/// Writes what was read, inside one passage: what refers to somebody after her. The store decides here what the files could
/// not: who is known, what is there already.
final class ImportWriting {
    /// Rows between two words on how far it has come.
    private static final int STEP = 500;
    private final UnitOfWork work;
    private final ImportCheck check;
    private final List<RowAlike> alikes = new ArrayList<>();
    private final ImportId id;
    private final Optional<ImportId> mends;
    private final List<RowProblem> problems = new ArrayList<>();
    private final Map<SheetKind, ImportResult.Counts> counts = new EnumMap<>(SheetKind.class);
    private final TickedSheets ticked;
    private int done;

    /// @param mends the import whose rows these are, where they were corrected
    ImportWriting(UnitOfWork work, ImportCheck check, Optional<ImportId> mends) {
        this.work = work;
        this.check = check;
        this.mends = mends;
        id = new ImportId(work.newId());
        problems.addAll(check.problems());
        ticked = mends.isPresent() ? TickedSheets.NONE : TickedSheets.of(check, work.today());
    }

    /// What the rooms write with.
    ///
    /// @param members  of the participants
    /// @param readings of the outcomes
    /// @param changes  of the participants, to women who are here
    /// @param markable of the participants: of several women, whose visits may be written under their cards
    record Writers(MemberImport members, ReadingImport readings, ProposedChanges changes,
            UnaryOperator<Set<ParticipantId>> markable) {}

    /// @param progress in rows; may throw to stop
    ImportResult write(Writers writers, Progress progress) {
        long first = work.tx().nextNumber();
        int proposed;
        try (var members = writers.members();
                var keys = new ImportKeys(work, id, check.plan().register(), members.women());
                var proposals = new ProposalWriting(work, id, keys, writers.changes());
                var readings = writers.readings();
                var numbers = new NumberImport(work, members.women());
                var consents = new ConsentImport(work);
                var paths = new PathImport(work);
                var sessions = new SessionImport(work);
                var history = new HerHistory(work, keys)) {
            var people = new ImportPeople(work, keys, members, numbers, firstDays(),
                    new ImportPeople.Decided(mends, check.same()), alikes, proposals);
            var markable = new MarkableWomen(writers.markable());
            var gatherings = new GatheringWriting(sessions, paths, keys,
                    new GatheringWriting.Rules(ticked, markable, new ImportStore().tickedHere(work.tx(), days())));
            var answers = new AnswerWriting(check.of(SheetKind.ANSWERS), readings, keys, mends.isPresent());
            each(SheetKind.MEMBERS, progress, people::take);
            members.flush();
            consents(people, keys, consents, progress);
            KindWritings.write(work, keys, (kind, step) -> each(kind, progress, step::apply));
            each(SheetKind.GROUPS, progress, row -> group(row, paths));
            about(SheetKind.ENROLMENTS, people, progress, (row, her) -> enrolment(row, her, paths));
            each(SheetKind.SESSIONS, progress, gatherings::session);
            markable.prepare(marked(people));
            each(SheetKind.ATTENDANCE, progress, row -> attendance(row, people, gatherings));
            grids(people, gatherings, progress);
            each(SheetKind.DOOR_COUNTS, progress, gatherings::doorCount);
            about(SheetKind.ANSWERS, people, progress, answers::write);
            history.each(people, (kind, step) -> about(kind, people, progress, step));
            proposed = proposals.made();
            // What was corrected and is still not taken in waits where it was, and what was typed stays in its grid.
            var refused = new RefusedWriting(people, answers, ticked, markable);
            if (mends.isPresent()) {
                problems.replaceAll(refused::ofWhom);
            } else if (!check.plan().isTyped()) {
                refused.write(work, id, check.plan().register(), problems);
            }
        }
        var result = new ImportResult(Optional.of(id), counts, problems, alikes, proposed);
        var sum = result.sum();
        long files = mends.isPresent()
                ? 0
                : check.plan().sheets().stream().map(sheet -> sheet.source().file()).filter(file -> !file.isEmpty())
                        .distinct().count();
        boolean typed = check.plan().isTyped();
        new ImportStore().insert(work,
                new DataImport(id, work.today(), work.who().id(), (int) files, typed, sum.takenIn(),
                        mends.isPresent() || typed ? 0 : result.refusedRows()),
                first, mends);
        work.names(id.value());
        return result;
    }

    /// What becomes of one row.
    private interface Step {
        RowOutcome of(ImportRow row);
    }

    /// What becomes of one row about somebody.
    interface StepAbout {
        RowOutcome of(ImportRow row, MemberImport.Known her);
    }

    private void each(SheetKind kind, Progress progress, Step step) {
        each(check.of(kind), progress, step);
    }

    private void each(List<ImportRow> rows, Progress progress, Step step) {
        for (var row : rows) {
            count(row, step.of(row));
            if (++done % STEP == 0) {
                progress.at(done, check.size());
            }
        }
    }

    private void about(SheetKind kind, ImportPeople people, Progress progress, StepAbout step) {
        each(kind, progress, row -> about(row, people, step));
    }

    /// Of whom a row says that she did not come, nothing is written; who she is must be known all the same.
    private static RowOutcome attendance(ImportRow row, ImportPeople people, GatheringWriting gatherings) {
        if (!gatherings.isAway(row)) {
            return about(row, people, gatherings::mark);
        }
        return people.find(row).isPresent()
                ? RowOutcome.away()
                : RowOutcome.refused(people.whyNobody(row), ImportField.PERSON);
    }

    private static RowOutcome about(ImportRow row, ImportPeople people, StepAbout step) {
        var her = people.find(row);
        if (her.isEmpty()) {
            return RowOutcome.refused(people.whyNobody(row), ImportField.PERSON);
        }
        return people.isLocked(her.get())
                ? RowOutcome.refused(ProblemKind.LOCKED_PERSON, ImportField.PERSON)
                : step.of(row, her.get());
    }

    private void count(ImportRow row, RowOutcome outcome) {
        count(row, outcome,
                kind -> RowChecking.problem(row, kind, outcome.field()));
    }

    private void count(ImportRow row, RowOutcome outcome, Function<ProblemKind, RowProblem> problem) {
        counts.merge(row.kind(), ImportResult.Counts.NONE.with(outcome.what()),
                (one, _) -> one.with(outcome.what()));
        outcome.said().forEach(kind -> problems.add(problem.apply(kind)));
    }

    /// The newest answer is written last, because the last one holds. Of somebody who is here nothing is changed.
    private void consents(ImportPeople people, ImportKeys keys, ConsentImport consents, Progress progress) {
        var rows = check.of(SheetKind.CONSENTS).stream()
                .sorted(Comparator.comparing((ImportRow row) -> row.day(ImportField.DAY).orElseThrow())).toList();
        each(rows, progress, row -> about(row, people, (one, her) -> {
            var day = row.day(ImportField.DAY).orElseThrow();
            var key = keys.of("consent", her.id().value(), row.needed(ImportField.PURPOSE),
                    row.needed(ImportField.ANSWER), day);
            if (keys.knows(key)) {
                return RowOutcome.here();
            }
            if (!people.mayAnswer(her, row.needed(ImportField.PURPOSE))) {
                return RowOutcome.here(ProblemKind.HERE_ALREADY);
            }
            consents.add(her.id(), constant(Purpose.class, row.needed(ImportField.PURPOSE)),
                    constant(ConsentStatus.class, row.needed(ImportField.ANSWER)), day, ConsentRow.told(row));
            keys.add(key, Optional.of(her.id()));
            return RowOutcome.takenIn();
        }));
        consents.flush();
    }

    private static RowOutcome group(ImportRow row, PathImport paths) {
        return paths.add(new PathImport.NewGroup(Path.ofCode(row.needed(ImportField.PATH)),
                row.needed(ImportField.GROUP), row.day(ImportField.STARTED).orElseThrow(),
                row.day(ImportField.ENDED), row.number(ImportField.CAPACITY), row.text(ImportField.LANGUAGE)))
                        ? RowOutcome.takenIn()
                        : RowOutcome.here();
    }

    /// Whom rows of attendance are about.
    private Set<ParticipantId> marked(ImportPeople people) {
        return Stream.of(SheetKind.ATTENDANCE, SheetKind.ATTENDANCE_GRID).flatMap(kind -> check.of(kind).stream())
                .map(row -> row.needed(ImportField.PERSON)).distinct().flatMap(text -> people.find(text).stream())
                .map(MemberImport.Known::id).collect(Collectors.toSet());
    }

    /// On which days somebody was marked in sheets with dates across.
    private Set<LocalDate> days() {
        return Stream.concat(check.of(SheetKind.ATTENDANCE_GRID).stream().flatMap(row -> row.days().stream()),
                check.of(SheetKind.ATTENDANCE).stream().flatMap(row -> row.day(ImportField.DAY).stream()))
                .collect(Collectors.toSet());
    }

    private RowOutcome enrolment(ImportRow row, MemberImport.Known her, PathImport paths) {
        var path = Path.ofCode(row.needed(ImportField.PATH));
        var from = row.day(ImportField.STARTED).orElseThrow();
        var until = row.day(ImportField.ENDED).filter(end -> !end.isAfter(work.today()));
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
        var how = until.flatMap(_ -> row.text(ImportField.HOW_ENDED)).map(code -> constant(HowEnded.class, code));
        paths.add(her.id(), new PathImport.NewOne(path, group, from, until, how,
                row.text(ImportField.REASON).filter(_ -> how.equals(Optional.of(HowEnded.LEFT_EARLY)))
                        .map(code -> constant(LeavingReason.class, code)),
                row.text(ImportField.GOAL)));
        return RowOutcome.takenIn();
    }

    /// Each mark counts.
    private void grids(ImportPeople people, GatheringWriting gatherings, Progress progress) {
        for (var row : check.of(SheetKind.ATTENDANCE_GRID)) {
            for (var day : row.days()) {
                var outcome = about(row, people, (one, her) -> gatherings.mark(one, her, day));
                count(row, outcome, kind -> KeptCells.mark(row, new KeptCells.Mark(day.toString(), ""), kind,
                        outcome.field()));
            }
            if (++done % STEP == 0) {
                progress.at(done, check.size());
            }
        }
    }

    /// On which day the files know of each number first: since then she comes, where nobody wrote when.
    private Map<String, LocalDate> firstDays() {
        var found = new HashMap<String, LocalDate>();
        for (var kind : SheetKind.values()) {
            if (kind.isAboutPeople() && kind != SheetKind.MEMBERS && kind != SheetKind.PLACEMENTS) {
                check.of(kind).forEach(row -> row.day(ImportField.DAY).or(() -> row.day(ImportField.STARTED))
                        .or(() -> row.days().stream().min(Comparator.naturalOrder()))
                        .filter(day -> !day.isAfter(work.today()))
                        .ifPresent(day -> found.merge(FoldedText.ofNumber(row.needed(ImportField.PERSON)), day,
                                (one, other) -> one.isBefore(other) ? one : other)));
            }
        }
        return found;
    }

    static <E extends Enum<E>> E constant(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
