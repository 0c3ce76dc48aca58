package org.daybook.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.participants.CardNumber;
import org.daybook.participants.MemberImport;
import org.daybook.staff.UnitOfWork;
import org.daybook.work.Contract;
import org.daybook.work.EndedBecause;
import org.daybook.work.OpeningKind;
import org.daybook.work.PlacementImport;

/// Writes placements, past and present.
final class PlacementWriting implements HerKind {
    private final LocalDate today;
    private final PlacementImport placements;

    PlacementWriting(UnitOfWork work) {
        today = work.today();
        placements = new PlacementImport(work);
    }

    @Override
    public SheetKind kind() {
        return SheetKind.PLACEMENTS;
    }

    @Override
    public HerRow read(ImportRow row) {
        var from = row.day(ImportField.STARTED).orElseThrow();
        if (row.text(ImportField.TURNS_TO).filter(CardNumber::isIn).isPresent()) {
            return new HerRow.Refused(ProblemKind.DOCUMENT_NUMBER, ImportField.TURNS_TO);
        }
        // Work with a planned end still continues.
        var until = row.day(ImportField.ENDED).filter(day -> !day.isAfter(today));
        if (until.isEmpty() && row.has(ImportField.WHY_ENDED)) {
            // Otherwise she would remain in work that ended.
            return new HerRow.Refused(row.has(ImportField.ENDED) ? ProblemKind.IMPOSSIBLE_DATE : ProblemKind.MISSING,
                    ImportField.ENDED);
        }
        var told = new PlacementImport.Told(row.text(ImportField.COMPANY),
                ImportWriting.constant(OpeningKind.class, row.needed(ImportField.WORK_KIND)),
                one(Contract.class, row, ImportField.CONTRACT), row.number(ImportField.WEEK_HOURS), from, until,
                one(EndedBecause.class, row, ImportField.WHY_ENDED),
                turnsTo(row).filter(_ -> row.text(ImportField.COMPANY).isPresent()));
        boolean left = told.person().isEmpty() && turnsTo(row).isPresent();
        // A file imported before the kind of work gave the contract has the same key today.
        var whole = told.contract().isPresent() ? told : told.with(contractOfKind(row));
        return new HerRow.Sound(PlacementImport.same(told), her -> against(her, told),
                her -> placements.add(her.id(), whole),
                left ? RowOutcome.takenIn(ProblemKind.CONTACT_NOT_KEPT, ImportField.TURNS_TO) : RowOutcome.takenIn());
    }

    private Optional<RowOutcome> against(MemberImport.Known her, PlacementImport.Told told) {
        placements.speakWith(her.id(), told);
        if (!placements.mayBegin(told.from(),
                her.birth().map(birth -> OptionalInt.of(birth.year())).orElse(OptionalInt.empty()))) {
            return Optional.of(RowOutcome.refused(ProblemKind.IMPOSSIBLE_DATE, ImportField.STARTED));
        }
        if (told.company().filter(name -> !placements.hasCompany(name)).isPresent()) {
            return Optional.of(RowOutcome.refused(ProblemKind.UNKNOWN_COMPANY, ImportField.COMPANY));
        }
        var day = told.from().isAfter(today) ? today : told.from();
        return told.company().filter(name -> placements.isStopped(name, day)).isPresent()
                ? Optional.of(RowOutcome.refused(ProblemKind.STOPPED_COMPANY, ImportField.COMPANY))
                : Optional.empty();
    }

    /// Puts women on the list of people to speak with who work at a stopped company according to a refused row, whatever is
    /// wrong with it. Nothing is written about a locked record.
    void speakWith(List<RowProblem> problems, ImportPeople people) {
        problems.stream().filter(problem -> problem.kind().refuses())
                .filter(problem -> problem.about().filter(SheetKind.PLACEMENTS::equals).isPresent())
                .filter(problem -> !isOver(problem)).forEach(problem -> people
                        .find(problem.cells().getOrDefault(ImportField.PERSON, "")).filter(her -> !people.isLocked(her))
                        .ifPresent(her -> placements.speakWith(her.id(),
                                problem.cells().getOrDefault(ImportField.COMPANY, ""),
                                written(problem, ImportField.STARTED).flatMap(WrittenDate::asDay)
                                        .orElse(LocalDate.MIN))));
    }

    /// Returns the women with whom somebody should speak because of this import.
    Set<ParticipantId> toSpeakWith() {
        return placements.toSpeakWith();
    }

    private boolean isOver(RowProblem problem) {
        return written(problem, ImportField.ENDED).filter(day -> !day.isAfter(today)).isPresent();
    }

    /// Returns the date in a column of a row that was not read, if it is one.
    private Optional<WrittenDate> written(RowProblem problem, ImportField field) {
        return Optional.ofNullable(problem.cells().get(field))
                .flatMap(text -> WrittenDate.read(new Cell(Cell.Kind.TEXT, text), DateHabit.DAY_FIRST, today));
    }

    /// Returns a contact person at a company: work without a company has no field for her name.
    private static Optional<String> turnsTo(ImportRow row) {
        return Optional.of(KindWriting.line(row, ImportField.TURNS_TO)).filter(name -> !name.isEmpty());
    }

    private static Optional<Contract> contractOfKind(ImportRow row) {
        return ContractText.in(row.written(ImportField.WORK_KIND), row.needed(ImportField.WORK_KIND))
                .map(code -> ImportWriting.constant(Contract.class, code));
    }

    private static <E extends Enum<E>> Optional<E> one(Class<E> type, ImportRow row, ImportField field) {
        return row.text(field).map(code -> ImportWriting.constant(type, code));
    }

    @Override
    public void close() {
        placements.close();
    }
}
