package org.daybook.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.daybook.participants.Birth;

/// Reads the rows of one sheet for one of its mappings. Anything that cannot be read becomes a problem of its row, and the row
/// is not imported; the others are.
final class RowChecking {
    /// The most letters of a mark that are kept: a longer one is a remark.
    private static final int LONGEST_MARK = 12;
    /// Placeholder for a remark in place of a mark.
    private static final String REMARK = MarkLetter.IN_DOUBT;
    private static final String YES = "x";
    private static final int YEARS_APART = 1;
    private static final int MOST_SHARED = 50_000;

    private final PlannedSheet sheet;
    private final SheetMapping mapping;
    private final ValueReader reader;
    private final LocalDate today;
    private final Set<Integer> never;
    private final OtherRows others;
    private final MoreColumns more;
    private final UnreadColumns unread;
    private final MenRows men;
    private final NumbersAsNames names;
    private final ItsHeadings headings;
    private final OtherTables otherTables;
    private final Map<Object, Optional<Object>> shared = new HashMap<>();
    private final List<ImportRow> rows = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();

    RowChecking(PlannedSheet sheet, SheetMapping mapping, MoreColumns more, ValueReader reader, LocalDate today) {
        this.more = more;
        this.sheet = sheet;
        this.mapping = mapping;
        this.reader = reader;
        this.today = today;
        never = sheet.never(mapping.kind()).keySet();
        unread = new UnreadColumns(sheet, mapping);
        men = MenRows.of(sheet, mapping);
        names = NumbersAsNames.in(sheet, mapping);
        headings = new ItsHeadings(sheet);
        otherTables = new OtherTables(sheet, mapping, headings);
        others = new OtherRows(sheet, mapping, more.places(), headings);
    }

    private DateHabit habit(ImportField field) {
        return mapping.habits().getOrDefault(field, DateHabit.DAY_FIRST);
    }

    /// Reads the rows below the headings.
    void read() {
        sheet.source().forEachRow(row -> {
            headings.see(row);
            if (row.number() > sheet.headerRow()) {
                read(row);
            }
        });
    }

    /// Returns the column for the sex in which M may be a woman or a man, from 0.
    Optional<Integer> sexAsked() {
        return men.asked();
    }

    List<ImportRow> rows() {
        return rows;
    }

    List<RowProblem> problems() {
        return problems;
    }

    private void read(SourceRow row) {
        var ofOther = otherTables.why(row);
        if (others.isNothing(row) || isOfAnotherKind(row) || more.isLeftOut(row)) {
            return;
        }
        var why = others.why(row).or(() -> ofOther).or(() -> men.why(row))
                .or(() -> others.whyNobody(row))
                .or(() -> Optional.of(ProblemKind.CANCELLED).filter(_ -> unread.sayCancelled(row)));
        if (why.isPresent()) {
            problem(row, why.get(), Optional.empty());
            return;
        }
        var values = new ArrayList<Optional<Object>>();
        boolean sound = true;
        for (var field : mapping.kind().fields()) {
            sound &= value(row, field, values);
        }
        if (sound) {
            var read = ImportRow.of(sheet, mapping, row, List.copyOf(values), List.copyOf(days(row)), more);
            problem(read, row).ifPresentOrElse(kind -> problem(row, kind, inDoubt(row)), () -> rows.add(read));
        } else {
            withoutYear(row);
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

    private Cell cell(SourceRow row, ImportField field) {
        var source = mapping.columns().get(field);
        return source == null ? Cell.BLANK : source.cell(row, never);
    }

    private boolean value(SourceRow row, ImportField field, List<Optional<Object>> values) {
        if (field == ImportField.ABSENT && unread.sayAway(row)) {
            values.add(shared(true));
            return true;
        }
        var source = mapping.columns().get(field);
        var cell = cell(row, field);
        if (field == ImportField.MINUTES && source instanceof ColumnSource.Column(int _, String heading)
                && WrittenTime.isInHours(heading)) {
            cell = new Cell(Cell.Kind.TEXT, WrittenTime.inHours(cell.text().strip()));
        }
        var read = read(row, field, cell);
        switch (read) {
            case ValueReader.Read.Value value -> {
                if (field == ImportField.DAY && more.several() && source instanceof ColumnSource.Column column
                        && AnswerSeries.timeOfPath(column.heading()).isPresent()) {
                    problem(row, ProblemKind.DAY_OF_PATH, Optional.of(field));
                }
                values.add(shared(value.value()));
            }
            case ValueReader.Read.Rough rough -> {
                problem(row, rough.said(), Optional.of(field));
                values.add(shared(rough.value()));
            }
            case ValueReader.Read.Bad bad -> {
                problem(row, bad.kind(), Optional.of(field));
                return false;
            }
            case ValueReader.Read.LeftOut left -> {
                problem(row, left.said(), Optional.of(field));
                values.add(Optional.empty());
            }
            case ValueReader.Read.Nothing _ -> {
                if (mapping.kind().required().contains(field)) {
                    problem(row, ProblemKind.MISSING, Optional.of(field));
                    return false;
                }
                values.add(Optional.empty());
            }
        }
        return true;
    }

    /// Returns one object for equal values: the same days, titles and people are in many rows.
    private Optional<Object> shared(Object value) {
        return shared.size() < MOST_SHARED
                ? shared.computeIfAbsent(value, Optional::of)
                : Optional.ofNullable(shared.get(value)).orElseGet(() -> Optional.of(value));
    }

    /// An answer to a consent may have its day next to it.
    private ValueReader.Read read(SourceRow row, ImportField field, Cell cell) {
        var said = mapping.values().getOrDefault(field, Map.of());
        var read = reader.read(field, field == ImportField.NAME ? names.of(cell) : cell, habit(field), said);
        if (mapping.kind() != SheetKind.CONSENTS) {
            return read;
        }
        if (field == ImportField.ANSWER && MeantTexts.meaning(said, cell.text()).isEmpty()) {
            var without = AnswerDay.without(cell.text());
            return without.equals(cell.text())
                    ? read
                    : reader.read(field, new Cell(Cell.Kind.TEXT, without), habit(field), said);
        }
        var answer = mapping.columns().get(ImportField.ANSWER);
        if (field != ImportField.DAY || answer == null) {
            return read;
        }
        var beside = answer.cell(row, never);
        return AnswerDay.read(beside.text(), code(read(row, ImportField.ANSWER, beside)), read, habit(field),
                reader, today);
    }

    private static Optional<String> code(ValueReader.Read read) {
        return read instanceof ValueReader.Read.Value value ? Optional.of((String) value.value()) : Optional.empty();
    }

    /// Returns the days with a mark. A mark that cannot be read is refused alone.
    private List<LocalDate> days(SourceRow row) {
        var found = new ArrayList<LocalDate>();
        more.across().forEach((column, day) -> {
            var read = mark(row.at(column));
            if (isYes(read) && day.isAfter(today)) {
                mark(row, day.toString(), ProblemKind.IMPOSSIBLE_DATE, ImportField.DAY, "");
            } else if (isYes(read)) {
                found.add(day);
            } else if (read instanceof ValueReader.Read.Bad bad) {
                mark(row, day.toString(), bad.kind(), ImportField.PRESENT, shortened(row.at(column)));
            }
        });
        withoutYear(row);
        return found;
    }

    private void withoutYear(SourceRow row) {
        more.dayless().stream().filter(column -> isYes(mark(row.at(column)))).forEach(
                column -> mark(row, sheet.headings().get(column), ProblemKind.NO_DAY, ImportField.DAY, ""));
    }

    private ValueReader.Read mark(Cell cell) {
        return reader.read(ImportField.PRESENT, cell, DateHabit.DAY_FIRST,
                mapping.values().getOrDefault(ImportField.PRESENT, Map.of()));
    }

    private static boolean isYes(ValueReader.Read read) {
        return read instanceof ValueReader.Read.Value value && (Boolean) value.value();
    }

    private String shortened(Cell cell) {
        var text = cell.text().strip();
        var meant = MeantTexts.meaning(mapping.values().getOrDefault(ImportField.PRESENT, Map.of()), text);
        return text.isEmpty() || text.length() > LONGEST_MARK ? REMARK : meant.orElse(text);
    }

    private void mark(SourceRow row, String day, ProblemKind kind, ImportField field, String present) {
        problems.add(KeptCells.mark(ImportRow.of(sheet, mapping, row, List.of(), List.of(), more),
                new KeptCells.Mark(day, present), kind, Optional.of(field)));
    }

    private Optional<ProblemKind> problem(ImportRow row, SourceRow source) {
        return switch (row.kind()) {
            case MEMBERS -> !ageAndBirth(row)
                    ? Optional.of(ProblemKind.AGE_AND_BIRTH)
                    : joinedUnborn(row) ? Optional.of(ProblemKind.BACKWARDS) : Optional.empty();
            case CHILDREN -> !ageAndBirth(row)
                    ? Optional.of(ProblemKind.AGE_AND_BIRTH)
                    : backwards(row) ? Optional.of(ProblemKind.BACKWARDS) : Optional.empty();
            case ENROLMENTS, GROUPS, PLACEMENTS ->
                backwards(row) ? Optional.of(ProblemKind.BACKWARDS) : Optional.empty();
            case SERVICES, COMPANIES, OPENINGS, TRAINING -> Optional.empty();
            case CONSENTS -> inDoubt(source).map(_ -> ProblemKind.ALSO_WITHDRAWN);
            case ATTENDANCE -> inDoubt(source).map(_ -> ProblemKind.NOT_YES_OR_NO);
            case SESSIONS, ATTENDANCE_GRID, DOOR_COUNTS, ANSWERS, MILESTONES, REFERRALS ->
                Optional.empty();
        };
    }

    /// Returns the field whose value an unread column puts in doubt, if any.
    private Optional<ImportField> inDoubt(SourceRow row) {
        return unread.inDoubt(row, field -> read(row, field, cell(row, field)));
    }

    private static boolean backwards(ImportRow row) {
        return row.day(ImportField.ENDED).filter(end -> row.day(ImportField.STARTED).filter(end::isBefore).isPresent())
                .isPresent();
    }

    /// Checks an age against the date of birth, on the day she joined or today.
    private boolean ageAndBirth(ImportRow row) {
        var age = row.number(ImportField.AGE);
        var birth = row.date(ImportField.BIRTH).map(RowChecking::birth);
        if (age.isEmpty() || birth.isEmpty()) {
            return true;
        }
        int then = birth.get().ageOn(row.day(ImportField.JOINED).orElse(today));
        int now = birth.get().ageOn(today);
        return age.getAsInt() >= Math.min(then, now) - YEARS_APART
                && age.getAsInt() <= Math.max(then, now) + YEARS_APART;
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
        problems.add(inDoubt(row).map(doubt -> kept.with(doubt, MarkLetter.IN_DOUBT)).orElse(kept));
    }

    /// Returns the marks of a row that mean that she came, and those that cannot be read.
    private Map<String, String> marks(SourceRow row) {
        var kept = new TreeMap<String, String>();
        more.across().forEach((column, day) -> {
            var read = mark(row.at(column));
            if (isYes(read)) {
                kept.put(day.toString(), YES);
            } else if (read instanceof ValueReader.Read.Bad) {
                kept.putIfAbsent(day.toString(), shortened(row.at(column)));
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
