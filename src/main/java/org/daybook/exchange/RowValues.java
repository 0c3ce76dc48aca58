package org.daybook.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the values of the rows of one sheet for one of its mappings. The same row always has the same values, whenever it is
/// read: a row that was checked is read again while it is written and is not kept in between.
final class RowValues {
    /// The most letters of a mark that are kept: a longer one is a remark.
    private static final int LONGEST_MARK = 12;
    /// The most different cells of a column whose values are remembered.
    private static final int MOST_KNOWN = 3_000;
    /// The most letters of such a cell.
    private static final int LONGEST_KNOWN = 40;

    private static final ValueReader.Read NOTHING = new ValueReader.Read.Nothing();

    private final PlannedSheet sheet;
    private final SheetMapping mapping;
    private final ValueReader reader;
    private final LocalDate today;
    private final Set<Integer> never;
    private final MoreColumns more;
    private final UnreadColumns unread;
    /// Fields that are empty if they have no column.
    private final Set<ImportField> optional;
    private final NumbersAsNames names;
    /// The months that are headings, by their places.
    private final Map<Integer, String> months;
    /// The same days, titles and marks are in many rows.
    private final Map<ImportField, Map<Cell.Kind, Map<String, ValueReader.Read>>> known = new EnumMap<>(
            ImportField.class);

    /// Receives what is wrong with a row, or should be known about it.
    interface Remarks {
        /// Ignores it: it was reported when the row was checked.
        Remarks NONE = new Remarks() {
            @Override
            public void row(ProblemKind kind, Optional<ImportField> field) {
                // Known.
            }

            @Override
            public void mark(String day, ProblemKind kind, ImportField field, String present) {
                // Known.
            }
        };

        /// Receives a remark about the row as a whole or about one of its columns.
        void row(ProblemKind kind, Optional<ImportField> field);

        /// Receives a remark about a single mark.
        ///
        /// @param day     as ISO 8601, or the heading if its year is not known
        /// @param present the text of the mark; empty if it means that she came
        void mark(String day, ProblemKind kind, ImportField field, String present);
    }

    RowValues(PlannedSheet sheet, SheetMapping mapping, MoreColumns more, UnreadColumns unread, ValueReader reader,
            LocalDate today) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.more = more;
        this.unread = unread;
        this.reader = reader;
        this.today = today;
        never = sheet.never(mapping.kind()).keySet();
        names = NumbersAsNames.in(sheet, mapping);
        months = more.dayless().isEmpty() ? Map.of() : MonthsAcross.in(sheet.headings(), today);
        // The day of a consent may be next to the answer.
        optional = mapping.kind() == SheetKind.CONSENTS
                ? EnumSet.noneOf(ImportField.class)
                : EnumSet.copyOf(mapping.kind().fields());
        optional.removeAll(mapping.kind().required());
    }

    /// Forgets the cells that are remembered, once all rows were read.
    void forget() {
        known.clear();
    }

    /// Returns the sheet.
    PlannedSheet sheet() {
        return sheet;
    }

    /// Returns the mapping of the sheet.
    SheetMapping mapping() {
        return mapping;
    }

    /// Returns the meaning of the sheet's other columns.
    MoreColumns more() {
        return more;
    }

    /// Reads a row that was checked and can be imported.
    ImportRow row(SourceRow row) {
        return row(row, Remarks.NONE).orElseThrow();
    }

    /// Reads a row.
    ///
    /// @return empty if a value cannot be read
    Optional<ImportRow> row(SourceRow row, Remarks remarks) {
        var values = new ArrayList<Optional<Object>>();
        boolean sound = true;
        for (var field : mapping.kind().fields()) {
            sound &= value(row, field, values, remarks);
        }
        if (sound) {
            addChildren(row, values);
            return Optional.of(new ImportRow(sheet, mapping, row, List.copyOf(values),
                    List.copyOf(days(row, remarks)), more));
        }
        withoutYear(row, remarks);
        return Optional.empty();
    }

    private boolean value(SourceRow row, ImportField field, List<Optional<Object>> values, Remarks remarks) {
        if (field == ImportField.ABSENT && unread.sayAway(row)) {
            values.add(Optional.of(true));
            return true;
        }
        var source = source(field);
        if (source == null && optional.contains(field)) {
            values.add(Optional.empty());
            return true;
        }
        var cell = source == null ? Cell.BLANK : cell(row, field, source);
        if (field == ImportField.NAME && source != null && !sheet.source().isExported()
                && !source.cell(row, never, Companions::without).equals(source.cell(row, never))) {
            remarks.row(ProblemKind.NAMED_WITH_HER, Optional.of(field));
        }
        if (field == ImportField.MINUTES && source instanceof ColumnSource.Column(int _, String heading)
                && WrittenTime.isInHours(heading)) {
            cell = new Cell(Cell.Kind.TEXT, WrittenTime.inHours(cell.text().strip()));
        }
        switch (read(row, field, cell)) {
            case ValueReader.Read.Value value -> {
                if (field == ImportField.DAY && more.several() && source instanceof ColumnSource.Column column
                        && AnswerSeries.timeOfPath(column.heading()).isPresent()) {
                    remarks.row(ProblemKind.DAY_OF_PATH, Optional.of(field));
                }
                values.add(Optional.of(value.value()));
            }
            case ValueReader.Read.Rough rough -> {
                remarks.row(rough.said(), Optional.of(field));
                values.add(Optional.of(rough.value()));
            }
            case ValueReader.Read.Bad bad -> {
                remarks.row(bad.kind(), Optional.of(field));
                return false;
            }
            case ValueReader.Read.LeftOut left -> {
                remarks.row(left.said(), Optional.of(field));
                values.add(Optional.empty());
            }
            case ValueReader.Read.Nothing _ -> {
                if (mapping.kind().required().contains(field)) {
                    remarks.row(ProblemKind.MISSING, Optional.of(field));
                    return false;
                }
                values.add(Optional.empty());
            }
        }
        return true;
    }

    /// A child who is named with her shows that she has one, unless a column answers this.
    private void addChildren(SourceRow row, List<Optional<Object>> values) {
        int place = mapping.kind().fields().indexOf(ImportField.WITH_CHILDREN);
        var name = mapping.columns().get(ImportField.NAME);
        if (mapping.kind() == SheetKind.MEMBERS && !sheet.source().isExported() && name != null && place >= 0
                && values.get(place).isEmpty()
                && Companions.hasChildren(name.cell(row, never).text())) {
            values.set(place, Optional.of(true));
        }
    }

    /// An age may be among the births.
    private @Nullable ColumnSource source(ImportField field) {
        var columns = mapping.columns();
        return columns.get(field == ImportField.AGE && !columns.containsKey(field) ? ImportField.BIRTH : field);
    }

    private Cell cell(SourceRow row, ImportField field) {
        var source = source(field);
        return source == null ? Cell.BLANK : cell(row, field, source);
    }

    private Cell her(Cell cell) {
        return sheet.source().isExported() ? cell : NameTitles.without(Companions.without(cell));
    }

    /// Returns the cell of a field: of a name only her own, also where it stands for her number.
    private Cell cell(SourceRow row, ImportField field, ColumnSource source) {
        if (field == ImportField.BIRTH || field == ImportField.AGE && !mapping.columns().containsKey(field)) {
            var cell = source.cell(row, never);
            return AgeAmongBirths.isOne(cell) == (field == ImportField.AGE) ? cell : Cell.BLANK;
        }
        if (field == ImportField.PRESENT && source instanceof ColumnSource.Column(int index, String heading)
                && SignedColumns.isHeading(heading)) {
            return SignedColumns.mark(row, index);
        }
        return field == ImportField.NAME
                || field == ImportField.PERSON && source.equals(mapping.columns().get(ImportField.NAME))
                        ? source.cell(row, never, this::her)
                        : source.cell(row, never);
    }

    /// Reads the cell of a field.
    ValueReader.Read read(SourceRow row, ImportField field) {
        return read(row, field, cell(row, field));
    }

    /// An answer to a consent may have its day next to it.
    private ValueReader.Read read(SourceRow row, ImportField field, Cell cell) {
        var read = plain(field, field == ImportField.NAME ? names.of(cell) : cell);
        if (mapping.kind() != SheetKind.CONSENTS) {
            return read;
        }
        if (field == ImportField.ANSWER && MeantTexts.meaning(meant(field), cell.text()).isEmpty()) {
            var without = AnswerDay.without(cell.text());
            return without.equals(cell.text()) ? read : plain(field, new Cell(Cell.Kind.TEXT, without));
        }
        var answer = mapping.columns().get(ImportField.ANSWER);
        if (field != ImportField.DAY || answer == null) {
            return read;
        }
        var beside = answer.cell(row, never);
        return AnswerDay.read(beside.text(), code(read(row, ImportField.ANSWER, beside)), read, habit(field),
                reader, today);
    }

    private ValueReader.Read plain(ImportField field, Cell cell) {
        if (cell.kind() == Cell.Kind.EMPTY) {
            return NOTHING;
        }
        var before = known.computeIfAbsent(field, _ -> new EnumMap<>(Cell.Kind.class)).computeIfAbsent(cell.kind(),
                _ -> new HashMap<>());
        var same = before.get(cell.text());
        if (same != null) {
            return same;
        }
        var read = reader.read(field, cell, habit(field), meant(field));
        if (before.size() == MOST_KNOWN) {
            before.clear();
        }
        if (cell.text().length() <= LONGEST_KNOWN) {
            before.put(cell.text(), read);
        }
        return read;
    }

    private DateHabit habit(ImportField field) {
        return mapping.habits().getOrDefault(field, DateHabit.DAY_FIRST);
    }

    private Map<String, String> meant(ImportField field) {
        return mapping.values().getOrDefault(field, Map.of());
    }

    private static Optional<String> code(ValueReader.Read read) {
        return read instanceof ValueReader.Read.Value value ? Optional.of((String) value.value()) : Optional.empty();
    }

    /// Returns the days with a mark. A mark that cannot be read is refused alone.
    private List<LocalDate> days(SourceRow row, Remarks remarks) {
        if (more.across().isEmpty() && more.dayless().isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<LocalDate>();
        more.across().forEach((column, day) -> {
            var read = mark(row.at(column));
            if (isYes(read) && day.isAfter(today)) {
                remarks.mark(day.toString(), ProblemKind.IMPOSSIBLE_DATE, ImportField.DAY, "");
            } else if (isYes(read)) {
                found.add(day);
            } else if (read instanceof ValueReader.Read.Bad bad) {
                remarks.mark(day.toString(), bad.kind(), ImportField.PRESENT, inDoubt(row.at(column)));
            }
        });
        withoutYear(row, remarks);
        return found;
    }

    private void withoutYear(SourceRow row, Remarks remarks) {
        more.dayless().stream().filter(column -> isYes(mark(row.at(column)))).forEach(column -> remarks
                .mark(monthOf(column), ProblemKind.NO_DAY, ImportField.DAY, ""));
    }

    /// The first day of a month stands for the month.
    private String monthOf(int column) {
        return months.getOrDefault(column, sheet.headings().get(column));
    }

    /// Reads a cell below a day.
    ValueReader.Read mark(Cell cell) {
        // Marks below days are always read like this, and no other field of such a sheet is a mark.
        return plain(ImportField.PRESENT, cell);
    }

    /// Checks whether a mark means that she came.
    static boolean isYes(ValueReader.Read read) {
        return read instanceof ValueReader.Read.Value value && (Boolean) value.value();
    }

    /// Returns the text of a mark that cannot be read. A long one is for the screen alone.
    private String inDoubt(Cell cell) {
        var kept = shortened(cell);
        return cell.text().strip().length() > LONGEST_MARK ? TextInDoubt.of(cell.text()) : kept;
    }

    /// Returns the text of a mark as it is kept.
    String shortened(Cell cell) {
        var text = cell.text().strip();
        var meaning = MeantTexts.meaning(meant(ImportField.PRESENT), text);
        return text.isEmpty() || text.length() > LONGEST_MARK ? MarkLetter.IN_DOUBT : meaning.orElse(text);
    }
}
