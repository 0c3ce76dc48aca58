package org.daybook.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.participants.Birth;

/// Reads the rows of one sheet for one thing that it is about. What it cannot read becomes a problem of its row, and the row
/// is not taken in; the others are.
final class RowChecking {
    private static final Pattern ITEM = Pattern.compile("(?:q|item|d|f|v|k|в|ε|ερ|in|nr|no)? ?(\\d{1,3})");
    /// A number, and the item in words.
    private static final Pattern NUMBERED = Pattern.compile("(?:\\p{L}{1,4}\\.?\\s?)?(\\d{1,3})[.):]\\s*\\D.*");
    private static final Pattern WHOLE = Pattern.compile("(-?\\d{1,4})(?:\\.0*)?");
    private static final int YEARS_APART = 1;

    private final PlannedSheet sheet;
    private final SheetMapping mapping;
    private final ValueReader reader;
    private final LocalDate today;
    private final Set<Integer> never;
    private final OtherRows others;
    private final Map<Integer, LocalDate> across = new TreeMap<>();
    /// Columns that may be days of which nobody says the year.
    private final List<Integer> dayless = new ArrayList<>();
    private final Map<Integer, String> items = new LinkedHashMap<>();
    private final List<ImportRow> rows = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();

    RowChecking(PlannedSheet sheet, SheetMapping mapping, ValueReader reader, LocalDate today) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.reader = reader;
        this.today = today;
        never = sheet.never(mapping.kind()).keySet();
        if (mapping.kind().hasMore()) {
            more();
        }
        others = new OtherRows(sheet, mapping, Stream.of(across.keySet(), items.keySet(), dayless)
                .flatMap(Collection::stream).toList());
    }

    /// Headings that are days, or numbers of items.
    private void more() {
        for (int i = 0; i < sheet.headings().size(); i++) {
            var heading = sheet.headings().get(i);
            if (sheet.never(mapping.kind()).containsKey(i) || isMapped(i)) {
                continue;
            }
            if (mapping.kind() == SheetKind.ATTENDANCE_GRID) {
                int at = i;
                var kind = heading.matches("\\d+(\\.\\d+)?") ? Cell.Kind.NUMBER : Cell.Kind.TEXT;
                WrittenDate.read(new Cell(kind, heading), habit(ImportField.DAY), today).flatMap(WrittenDate::asDay)
                        .ifPresentOrElse(day -> across.put(at, day), () -> {
                            if (heading.chars().anyMatch(Character::isDigit) && !isSum(heading)) {
                                dayless.add(at);
                            }
                        });
            } else {
                var match = ITEM.matcher(FoldedText.of(heading));
                var numbered = NUMBERED.matcher(heading.strip());
                items.put(i, match.matches()
                        ? match.group(1)
                        : numbered.matches() ? numbered.group(1) : heading.strip());
            }
        }
    }

    /// Whether a heading is the number of a question, as *Q7* is.
    static boolean isItem(String heading) {
        return ITEM.matcher(FoldedText.of(heading)).matches() || NUMBERED.matcher(heading.strip()).matches();
    }

    private boolean isSum(String heading) {
        var folded = FoldedText.of(heading);
        return WordTable.headings().words("total").stream().anyMatch(word -> (folded + " ").startsWith(word + " "));
    }

    private boolean isMapped(int index) {
        return mapping.columns().values().stream().anyMatch(source -> source.places().contains(index));
    }

    private DateHabit habit(ImportField field) {
        return mapping.habits().getOrDefault(field, DateHabit.DAY_FIRST);
    }

    /// Reads the rows below the headings.
    void read() {
        sheet.source().forEachRow(row -> {
            if (row.number() > sheet.headerRow()) {
                read(row);
            }
        });
    }

    List<ImportRow> rows() {
        return rows;
    }

    List<RowProblem> problems() {
        return problems;
    }

    private void read(SourceRow row) {
        if (others.isNothing(row) || isOfAnotherKind(row)) {
            return;
        }
        var why = others.why(row);
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
            var read = new ImportRow(sheet, mapping, row, List.copyOf(values), days(row), answers(row));
            problem(read).ifPresentOrElse(kind -> problem(row, kind, Optional.empty()), () -> rows.add(read));
        }
    }

    /// Where a column must say something and a text of it is said to mean nothing: a box that was not ticked.
    private boolean isOfAnotherKind(SourceRow row) {
        return mapping.kind().required().stream().anyMatch(field -> {
            var meant = mapping.values().getOrDefault(field, Map.of());
            var source = mapping.columns().get(field);
            if (source == null || !meant.containsValue("")) {
                return false;
            }
            var text = source.cell(row, sheet.sensitive().keySet()).text().strip();
            return text.isEmpty() || meant.getOrDefault(FoldedText.of(text), text).isEmpty();
        });
    }

    private boolean value(SourceRow row, ImportField field, List<Optional<Object>> values) {
        var source = mapping.columns().get(field);
        var cell = source == null ? Cell.BLANK : source.cell(row, never);
        var read = reader.read(field, cell, habit(field), mapping.values().getOrDefault(field, Map.of()));
        switch (read) {
            case ValueReader.Read.Value value -> values.add(Optional.of(value.value()));
            case ValueReader.Read.Rough rough -> {
                problem(row, rough.said(), Optional.of(field));
                values.add(Optional.of(rough.value()));
            }
            case ValueReader.Read.Bad bad -> {
                problem(row, bad.kind(), Optional.of(field));
                return false;
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

    /// The days on which a mark stands.
    private List<LocalDate> days(SourceRow row) {
        var found = new ArrayList<LocalDate>();
        across.forEach((column, day) -> {
            var read = reader.read(ImportField.PRESENT, row.at(column), DateHabit.DAY_FIRST, Map.of());
            if (read instanceof ValueReader.Read.Value value && (Boolean) value.value()) {
                if (day.isAfter(today)) {
                    problem(row, ProblemKind.IMPOSSIBLE_DATE, Optional.of(ImportField.DAY));
                } else {
                    found.add(day);
                }
            } else if (read instanceof ValueReader.Read.Bad bad) {
                problem(row, bad.kind(), Optional.of(ImportField.PRESENT));
            }
        });
        dayless.stream().filter(column -> isPresent(row.at(column)))
                .forEach(_ -> problem(row, ProblemKind.NO_DAY, Optional.of(ImportField.DAY)));
        return found;
    }

    private boolean isPresent(Cell cell) {
        return reader.read(ImportField.PRESENT, cell, DateHabit.DAY_FIRST,
                Map.of()) instanceof ValueReader.Read.Value value
                && (Boolean) value.value();
    }

    /// What she answered, by item. Where nothing stands, or a text that is said to mean nothing, she left it out.
    private Map<String, Integer> answers(SourceRow row) {
        var meant = mapping.values().getOrDefault(ImportField.ITEM, Map.of());
        var given = new HashMap<String, Integer>();
        for (var item : items.entrySet()) {
            var text = row.at(item.getKey()).text().strip();
            var match = WHOLE.matcher(meant.getOrDefault(FoldedText.of(text), text));
            if (match.matches()) {
                given.put(item.getValue(), Integer.parseInt(match.group(1)));
            }
        }
        return given;
    }

    private Optional<ProblemKind> problem(ImportRow row) {
        return switch (row.kind()) {
            case MEMBERS -> ageAndBirth(row) ? Optional.empty() : Optional.of(ProblemKind.AGE_AND_BIRTH);
            case CHILDREN -> !ageAndBirth(row)
                    ? Optional.of(ProblemKind.AGE_AND_BIRTH)
                    : backwards(row) ? Optional.of(ProblemKind.BACKWARDS) : Optional.empty();
            case ENROLMENTS, GROUPS, PLACEMENTS ->
                backwards(row) ? Optional.of(ProblemKind.BACKWARDS) : Optional.empty();
            case SERVICES, COMPANIES, OPENINGS, TRAINING -> Optional.empty();
            case CONSENTS, SESSIONS, ATTENDANCE, ATTENDANCE_GRID, DOOR_COUNTS, ANSWERS, MILESTONES, REFERRALS ->
                Optional.empty();
        };
    }

    private static boolean backwards(ImportRow row) {
        return row.day(ImportField.ENDED).filter(end -> row.day(ImportField.STARTED).filter(end::isBefore).isPresent())
                .isPresent();
    }

    /// An age goes with a birth on the day she came, or today.
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

    static Birth birth(WrittenDate date) {
        return new Birth(date.year(), date.month() == 0 ? OptionalInt.empty() : OptionalInt.of(date.month()));
    }

    private void problem(SourceRow row, ProblemKind kind, Optional<ImportField> field) {
        problems.add(problem(sheet, mapping, row, kind, field));
    }

    static RowProblem problem(PlannedSheet sheet, SheetMapping mapping, SourceRow row, ProblemKind kind,
            Optional<ImportField> field) {
        return new RowProblem(sheet.source(), row.number(), kind, field,
                KeptCells.about(mapping.kind(), kind), KeptCells.of(sheet, mapping, row));
    }
}
