package org.daybook.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.consents.ConsentImport;
import org.daybook.contact.NumberImport;
import org.daybook.outcomes.ReadingImport;
import org.daybook.participants.MemberImport;
import org.daybook.participants.ProposedChanges;
import org.daybook.paths.PathImport;
import org.daybook.sessions.SessionImport;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.Progress;

/// Writes what was read, inside one passage: rows that refer to a woman come after her. The store decides here what the files
/// could not: who is known, and what is here already.
final class ImportWriting {
    /// Rows between two progress reports.
    private static final int STEP = 500;
    private final UnitOfWork work;
    private final ImportCheck check;
    private final List<RowAlike> alikes = new ArrayList<>();
    private final ImportId id;
    private final Optional<ImportId> mends;
    private final PackedProblems problems;
    private final Map<SheetKind, ImportResult.Counts> counts = new EnumMap<>(SheetKind.class);
    private final TickedSheets ticked;
    private Set<ParticipantId> toSpeakWith = Set.of();
    private final int size;
    private int done;

    /// @param mends the import whose rows these are, if they were corrected
    ImportWriting(UnitOfWork work, ImportCheck check, Optional<ImportId> mends) {
        this.work = work;
        this.check = check;
        this.mends = mends;
        size = check.size();
        id = new ImportId(work.newId());
        problems = new PackedProblems(check.problems());
        ticked = mends.isPresent() ? TickedSheets.NONE : TickedSheets.of(check, work.today());
    }

    /// What the rooms provide for writing.
    ///
    /// @param members  writes participants
    /// @param readings writes outcomes
    /// @param paths    writes groups and enrolments
    /// @param changes  the participants' room: changes to women who are here
    /// @param markable the participants' room: of several women, those whose visits may be written under their cards
    record Writers(MemberImport members, ReadingImport readings, PathImport paths, ProposedChanges changes,
            UnaryOperator<Set<ParticipantId>> markable) {}

    /// @param progress in rows; may throw to stop
    ImportResult write(Writers writers, Progress progress) {
        long first = work.tx().nextNumber();
        int proposed;
        List<RowProblem> found = problems;
        try (var members = writers.members();
                var keys = new ImportKeys(work, id, check.plan().register(), members.women());
                var proposals = new ProposalWriting(work, id, keys, writers.changes());
                var readings = writers.readings();
                var numbers = new NumberImport(work, members.women());
                var consents = new ConsentImport(work);
                var paths = writers.paths();
                var sessions = new SessionImport(work);
                var history = new HerHistory(work, keys)) {
            var people = new ImportPeople(work, keys, members, numbers, check.totals().firstDays(),
                    new ImportPeople.Decided(mends, check.same()), alikes, proposals);
            var markable = new MarkableWomen(writers.markable());
            var gatherings = new GatheringWriting(sessions, paths, keys,
                    new GatheringWriting.Rules(ticked, markable,
                            new ImportStore().tickedHere(work.tx(), check.totals().markedDays())));
            var answers = new AnswerWriting(this::answers, readings, keys, mends.isPresent());
            each(ImportPeople.inOrder(check.of(SheetKind.MEMBERS)), progress, people::take);
            members.flush();
            var answered = new ConsentWriting(consents, keys, people);
            check.consents().each(work, row -> take(row, progress, one -> about(one, people, answered::write)));
            consents.flush();
            KindWritings.write(work, keys, (kind, step) -> each(kind, progress, step::apply));
            var onPaths = new PathWriting(paths, work.today());
            each(SheetKind.GROUPS, progress, onPaths::group);
            about(SheetKind.ENROLMENTS, people, progress, onPaths::enrolment);
            each(SheetKind.SESSIONS, progress, gatherings::session);
            markable.prepare(marked(people));
            each(SheetKind.ATTENDANCE, progress, row -> attendance(row, people, gatherings));
            grids(people, gatherings, progress);
            each(SheetKind.DOOR_COUNTS, progress, gatherings::doorCount);
            about(SheetKind.ANSWERS, people, progress, answers::write);
            history.each(people, (kind, step) -> about(kind, people, progress, step));
            history.placements().speakWith(problems, people);
            toSpeakWith = history.placements().toSpeakWith();
            proposed = proposals.made();
            // Corrected rows that are still not imported wait where they were, and typed rows stay in their grid.
            var refused = new RefusedWriting(people, answers, ticked, markable);
            if (mends.isPresent()) {
                found = new PackedProblems(problems.stream().map(refused::ofWhom).toList());
            } else if (!check.plan().isTyped()) {
                refused.write(work, id, check.plan(), problems);
            }
        }
        var result = new ImportResult(Optional.of(id), counts, found, alikes, proposed);
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

    /// Returns the women with whom somebody should speak because of these rows, even if no row is imported.
    Set<ParticipantId> toSpeakWith() {
        return toSpeakWith;
    }

    /// The outcome of one row.
    private interface Step {
        RowOutcome of(ImportRow row);
    }

    /// The outcome of one row about somebody.
    interface StepAbout {
        RowOutcome of(ImportRow row, MemberImport.Known her);
    }

    private void each(SheetKind kind, Progress progress, Step step) {
        each(check.of(kind), progress, step);
    }

    private void each(List<CheckedRows> sheets, Progress progress, Step step) {
        sheets.forEach(sheet -> sheet.each(work, row -> take(row, progress, step)));
    }

    private void take(ImportRow row, Progress progress, Step step) {
        count(row, step.of(row));
        step(progress);
    }

    private void step(Progress progress) {
        if (++done % STEP == 0) {
            progress.at(done, size);
        }
    }

    private void answers(SourceSheet sheet, Consumer<ImportRow> taker) {
        check.of(SheetKind.ANSWERS).stream().filter(some -> some.sheet().source() == sheet)
                .forEach(some -> some.each(work, taker));
    }

    private void about(SheetKind kind, ImportPeople people, Progress progress, StepAbout step) {
        each(kind, progress, row -> about(row, people, step));
    }

    /// For a row that states that she did not come, nothing is written; she must be known all the same.
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

    /// Returns the women whom rows of attendance are about.
    private Set<ParticipantId> marked(ImportPeople people) {
        return check.totals().marked().stream().flatMap(text -> people.find(text).stream()).map(MemberImport.Known::id)
                .collect(Collectors.toSet());
    }

    /// Each mark counts as one row.
    private void grids(ImportPeople people, GatheringWriting gatherings, Progress progress) {
        check.of(SheetKind.ATTENDANCE_GRID).forEach(sheet -> sheet.each(work, row -> {
            for (var day : row.days()) {
                var outcome = about(row, people, (one, her) -> gatherings.mark(one, her, day));
                count(row, outcome, kind -> KeptCells.mark(row, new KeptCells.Mark(day.toString(), ""), kind,
                        outcome.field()));
            }
            step(progress);
        }));
    }

    static <E extends Enum<E>> E constant(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
