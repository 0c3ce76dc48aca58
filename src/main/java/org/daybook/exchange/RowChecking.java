package org.daybook.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.daybook.participants.Birth;

/// Reads the rows of one sheet for one of its mappings. Anything that cannot be read becomes a problem of its row, and the row
/// is not imported; the others are.
final class RowChecking {
    private static final String YES = "x";
    private static final int YEARS_APART = 1;
    /// The years for which sites keep a register.
    private static final int YEARS_OLD = 10;

    private final PlannedSheet sheet;
    private final SheetMapping mapping;
    private final RowValues values;
    private final LocalDate today;
    private final OtherRows others;
    private final MoreColumns more;
    private final UnreadColumns unread;
    private final MenRows men;
    private final ItsHeadings headings;
    private final OtherTables otherTables;
    /// Whether the rows are enrolments of women who joined on the same days.
    private final boolean isRegister;
    private final Consumer<RowProblem> problems;
    private final CheckedRows sound;
    private int place = -1;

    /// @param problems receives what is wrong with rows
    RowChecking(PlannedSheet sheet, SheetMapping mapping, MoreColumns more, ValueReader reader, LocalDate today,
            Consumer<RowProblem> problems) {
        this.problems = problems;
        this.more = more;
        this.sheet = sheet;
        this.mapping = mapping;
        this.today = today;
        isRegister = mapping.kind() == SheetKind.ENROLMENTS && FreeNotes.isJoiningDay(sheet, mapping);
        unread = new UnreadColumns(sheet, mapping, today);
        values = new RowValues(sheet, mapping, more, unread, reader, today);
        sound = new CheckedRows(values);
        men = MenRows.of(sheet, mapping);
        headings = new ItsHeadings(sheet);
        otherTables = new OtherTables(sheet, mapping, headings);
        others = new OtherRows(sheet, mapping, more.places(), headings);
    }

    /// Reads the rows below the headings.
    ///
    /// @param each receives every row that can be imported, once
    void read(Consumer<ImportRow> each) {
        sheet.source().forEachRow(row -> {
            place++;
            headings.see(row);
            if (row.number() > sheet.headerRow()) {
                read(row, each);
            }
        });
        values.forget();
    }

    /// Returns the column for the sex in which M may be a woman or a man, from 0.
    Optional<Integer> sexAsked() {
        return men.asked();
    }

    /// Returns the rows that can be imported.
    CheckedRows sound() {
        return sound;
    }

    private void read(SourceRow row, Consumer<ImportRow> each) {
        var ofOther = otherTables.why(row);
        if (others.isNothing(row) || isOfAnotherKind(row) || more.isLeftOut(row) || takesNoPath(row)) {
            return;
        }
        var why = others.why(row).or(() -> ofOther).or(() -> men.why(row))
                .or(() -> others.whyNobody(row))
                .or(() -> Optional.of(ProblemKind.CANCELLED).filter(_ -> unread.sayCancelled(row)));
        if (why.isPresent()) {
            problem(row, why.get(), Optional.empty());
            return;
        }
        values.row(row, new OfRow(row)).ifPresent(read -> problem(read, row).ifPresentOrElse(
                kind -> problem(row, kind,
                        kind == ProblemKind.RELATIVE || kind == ProblemKind.TWO_NAMES
                                ? Optional.of(named())
                                : inDoubt(row)),
                () -> {
                    sound.add(place);
                    each.accept(read);
                }));
    }

    /// Turns remarks about a row into problems.
    private final class OfRow implements RowValues.Remarks {
        private final SourceRow row;

        OfRow(SourceRow row) {
            this.row = row;
        }

        @Override
        public void row(ProblemKind kind, Optional<ImportField> field) {
            problem(row, kind, field);
        }

        @Override
        public void mark(String day, ProblemKind kind, ImportField field, String present) {
            RowChecking.this.mark(row, new KeptCells.Mark(day, present), kind, field);
        }
    }

    /// Checks for a required column that is empty, or has a text specified to have no meaning: a box that was not ticked.
    private boolean isOfAnotherKind(SourceRow row) {
        return mapping.kind().required().stream().anyMatch(field -> {
            var meant = mapping.values().getOrDefault(field, Map.of());
            var source = mapping.columns().get(field);
            if (source == null || !meant.containsValue("")) {
                return false;
            }
            var text = source.cell(row, sheet.sensitive().keySet()).text().strip();
            return text.isEmpty() || MeantTexts.meaning(meant, text).filter(String::isEmpty).isPresent();
        });
    }

    /// Checks whether a row of a register states of an enrolment only its day, the one on which she joined: she takes no path.
    private boolean takesNoPath(SourceRow row) {
        return isRegister && mapping.columns().keySet().stream()
                .filter(field -> field != ImportField.PERSON && field != ImportField.STARTED)
                .allMatch(field -> values.read(row, field) instanceof ValueReader.Read.Nothing);
    }

    private void mark(SourceRow row, KeptCells.Mark mark, ProblemKind kind, ImportField field) {
        problems.accept(KeptCells.mark(new ImportRow(sheet, mapping, row, List.of(), List.of(), more), mark, kind,
                Optional.of(field)));
    }

    private Optional<ProblemKind> problem(ImportRow row, SourceRow source) {
        if (row.kind() != SheetKind.MEMBERS && !sheet.source().isExported()
                && row.text(ImportField.PERSON).filter(Companions::areSeveral).isPresent()) {
            return Optional.of(ProblemKind.TWO_NAMES);
        }
        return switch (row.kind()) {
            case MEMBERS -> !ageAndBirth(row)
                    ? Optional.of(ProblemKind.AGE_AND_BIRTH)
                    : joinedUnborn(row)
                            ? Optional.of(ProblemKind.BACKWARDS)
                            : sheet.source().isExported() ? Optional.empty() : whoseName(row);
            case CHILDREN -> !ageAndBirth(row)
                    ? Optional.of(ProblemKind.AGE_AND_BIRTH)
                    : backwards(row) ? Optional.of(ProblemKind.BACKWARDS) : Optional.empty();
            case ENROLMENTS, GROUPS, PLACEMENTS, MILESTONES -> backwards(row)
                    ? Optional.of(ProblemKind.BACKWARDS)
                    : inDoubt(source).map(field -> field == ImportField.ENDED
                            ? ProblemKind.MISSING
                            : ProblemKind.NOT_HAPPENED);
            case SERVICES, COMPANIES, OPENINGS, TRAINING -> Optional.empty();
            case CONSENTS -> inDoubt(source).map(_ -> ProblemKind.ALSO_WITHDRAWN);
            case ATTENDANCE -> inDoubt(source).map(_ -> ProblemKind.NOT_YES_OR_NO);
            case SESSIONS, ATTENDANCE_GRID, DOOR_COUNTS, ANSWERS, REFERRALS ->
                Optional.empty();
        };
    }

    /// Returns the field whose value an unread column puts in doubt, if any.
    private Optional<ImportField> inDoubt(SourceRow row) {
        return unread.inDoubt(row, field -> values.read(row, field));
    }

    private static boolean backwards(ImportRow row) {
        return row.day(ImportField.ENDED).filter(end -> row.day(ImportField.STARTED).filter(end::isBefore).isPresent())
                .isPresent();
    }

    /// Checks an age against the date of birth, on the day it was told or today. Where the register does not state that day, the
    /// age may be some years old.
    private boolean ageAndBirth(ImportRow row) {
        var age = row.number(ImportField.AGE);
        var birth = row.date(ImportField.BIRTH).map(RowChecking::birth);
        if (age.isEmpty() || birth.isEmpty()) {
            return true;
        }
        var told = row.day(ImportField.AGE_ON).or(() -> row.day(ImportField.JOINED));
        int now = birth.get().ageOn(today);
        int then = told.map(birth.get()::ageOn).orElse(now - YEARS_OLD);
        return age.getAsInt() >= Math.min(then, now) - YEARS_APART
                && age.getAsInt() <= Math.max(then, now) + YEARS_APART;
    }

    private ImportField named() {
        return mapping.columns().containsKey(ImportField.NAME) ? ImportField.NAME : ImportField.PERSON;
    }

    /// Checks for the name of a relative, or of two people.
    private Optional<ProblemKind> whoseName(ImportRow row) {
        return Optional.of(ProblemKind.RELATIVE).filter(_ -> isRelative(row))
                .or(() -> row.text(ImportField.NAME).filter(Companions::areTwo).map(_ -> ProblemKind.TWO_NAMES));
    }

    private boolean isRelative(ImportRow row) {
        int years = row.date(ImportField.BIRTH).map(birth -> today.getYear() - birth.year())
                .orElseGet(() -> row.number(ImportField.AGE).orElse(-1));
        return row.text(ImportField.NAME).filter(name -> Relatives.isOne(name, years)).isPresent();
    }

    /// She would have come before she was born: two of her dates are swapped.
    private static boolean joinedUnborn(ImportRow row) {
        return row.date(ImportField.BIRTH).flatMap(birth -> row.day(ImportField.JOINED)
                .filter(day -> day.getYear() < birth.year()
                        || day.getYear() == birth.year() && day.getMonthValue() < birth.month()))
                .isPresent();
    }

    static Birth birth(WrittenDate date) {
        return new Birth(date.year(), date.month() == 0 ? OptionalInt.empty() : OptionalInt.of(date.month()));
    }

    /// What unread columns state is kept in the place of the value, whatever else is wrong with the row: tried again without
    /// these columns, it would be a yes.
    private void problem(SourceRow row, ProblemKind kind, Optional<ImportField> field) {
        var found = problem(sheet, mapping, row, kind, field)
                .with(mapping.kind() == SheetKind.ATTENDANCE_GRID ? marks(row) : more.kept(row, mapping));
        var kept = unread.sayAway(row) ? found.with(ImportField.ABSENT, YES) : found;
        problems.accept(inDoubt(row).map(doubt -> kept.with(doubt, MarkLetter.IN_DOUBT)).orElse(kept));
    }

    /// Returns the marks of a row that mean that she came, and those that cannot be read.
    private Map<String, String> marks(SourceRow row) {
        var kept = new TreeMap<String, String>();
        more.across().forEach((column, day) -> {
            var read = values.mark(row.at(column));
            if (RowValues.isYes(read)) {
                kept.put(day.toString(), YES);
            } else if (read instanceof ValueReader.Read.Bad) {
                kept.putIfAbsent(day.toString(), values.shortened(row.at(column)));
            }
        });
        return kept;
    }

    static RowProblem problem(ImportRow row, ProblemKind kind, Optional<ImportField> field) {
        var found = problem(row.sheet(), row.mapping(), row.source(), kind, field)
                .with(row.more().kept(row.source(), row.mapping()));
        return row.yes(ImportField.ABSENT).orElse(false) ? found.with(ImportField.ABSENT, YES) : found;
    }

    private static RowProblem problem(PlannedSheet sheet, SheetMapping mapping, SourceRow row, ProblemKind kind,
            Optional<ImportField> field) {
        return new RowProblem(sheet.source(), row.number(), kind, field, KeptCells.about(mapping.kind(), kind),
                KeptCells.of(sheet, mapping, row), Map.of());
    }
}
