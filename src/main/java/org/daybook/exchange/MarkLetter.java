package org.daybook.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/// The meaning of signs that mean different things in different sheets. A legend in the sheet settles any sign. Without one,
/// the letter *s* (*sì* in Italian, *serga* in Lithuanian, *sick* in English) depends on the language of the headings: yes in
/// Italian; in English and Lithuanian *ill* if other signs show who came, otherwise in doubt; in any other language in doubt if
/// other signs show who came, otherwise yes. A cross is in doubt if other signs show who came and none shows who did not; so is
/// every tick in a sheet of absences, and a stroke if nothing else shows who came.
final class MarkLetter {
    /// The letter itself, folded.
    static final String LETTER = "s";
    /// Neither yes nor no: used for a sign until somebody decides what it means.
    static final String IN_DOUBT = "[…]";
    /// The longest sign in the legend of a sheet, in letters.
    private static final int LONGEST = 3;
    /// More different texts than marks ever have.
    private static final int MOST_TEXTS = 500;
    private static final Set<String> CROSSES = Set.of("x", "х", "χ");
    private static final Set<String> TICKS = Set.of("x", "х", "χ", "v", "ν", "1", "+", "✓", "✔", "√", "☑", "☒", "•",
            "●", "■");
    /// Strokes fill empty cells, or mark who came.
    private static final Set<String> STROKES = Set.of("/", "//", "\\", "*", ".");
    /// A woman who came late came: such a word appears next to crosses, which mean the same.
    private static final Set<String> LATE = Set.of("late", "ritardo", "in ritardo", "αργοπορια", "intarziat",
            "закъсня");
    /// The languages in which it means *ill*.
    private static final List<String> ILL = List.of("lt", "en");
    private static final String YES = "yes";
    private static final String NO = "no";

    private final ValueReader reader;
    private final PlannedSheet sheet;
    private final WordTable choices = WordTable.choices();
    private final MarkLegend legend = new MarkLegend(choices);
    private final Set<String> seen = new HashSet<>();
    private final Set<String> used = new TreeSet<>();
    private boolean othersSayYes;
    private boolean yesBesideCrosses;
    private boolean anySaysNo;

    private MarkLetter(PlannedSheet sheet, ValueReader reader) {
        this.sheet = sheet;
        this.reader = reader;
    }

    /// Returns the mapping with the meaning of such signs, if they are in a column of marks and nobody has specified it.
    static SheetMapping settled(PlannedSheet sheet, SheetMapping mapping, MoreColumns more, ValueReader reader) {
        var present = Optional.ofNullable(mapping.columns().get(ImportField.PRESENT));
        var said = mapping.values().getOrDefault(ImportField.PRESENT, Map.of());
        // The headings of a corrected row are codes and belong to no language, whatever they look like.
        if (sheet.source() instanceof MendedSheet || mapping.kind() != SheetKind.ATTENDANCE_GRID
                && (mapping.kind() != SheetKind.ATTENDANCE || present.isEmpty())
                || said.containsKey(MeantTexts.EVERY_OTHER)) {
            return mapping;
        }
        var letter = new MarkLetter(sheet, reader);
        var headings = new ItsHeadings(sheet);
        var others = new OtherRows(sheet, mapping, more.places(), headings);
        Consumer<SourceRow> look = mapping.kind() == SheetKind.ATTENDANCE_GRID
                ? row -> more.across().keySet().forEach(at -> letter.mark(row.at(at)))
                : row -> letter.mark(present.orElseThrow().cell(row, sheet.sensitive().keySet()));
        sheet.source().forEachRow(row -> {
            row.cells().forEach(letter.legend::read);
            headings.see(row);
            // The numbers of a sum are no marks.
            if (row.number() > sheet.headerRow() && !others.isNothing(row) && others.why(row).isEmpty()) {
                look.accept(row);
            }
        });
        var settled = mapping;
        for (var sign : letter.used) {
            var meaning = said.containsKey(sign) ? Optional.<String>empty() : letter.meaning(sign);
            settled = meaning.isEmpty() ? settled : settled.with(ImportField.PRESENT, sign, meaning.get());
        }
        return settled;
    }

    /// Returns the signs whose meaning somebody must decide, in a fixed order.
    static List<String> inDoubt(SheetMapping mapping) {
        return mapping.values().getOrDefault(ImportField.PRESENT, Map.of()).entrySet().stream()
                .filter(one -> one.getValue().equals(IN_DOUBT)).map(Map.Entry::getKey).sorted().toList();
    }

    private void mark(Cell cell) {
        var text = cell.text().strip();
        if (cell.kind() == Cell.Kind.EMPTY || text.isEmpty() || seen.size() > MOST_TEXTS || !seen.add(text)) {
            return;
        }
        var key = MeantTexts.key(text);
        if (key.length() <= LONGEST) {
            used.add(key);
        }
        if (!key.equals(LETTER) && reader.read(ImportField.PRESENT, cell, DateHabit.DAY_FIRST,
                Map.of()) instanceof ValueReader.Read.Value value) {
            boolean came = (Boolean) value.value();
            othersSayYes |= came;
            anySaysNo |= !came;
            yesBesideCrosses |= came && !CROSSES.contains(key) && !LATE.contains(key)
                    && (cell.kind() != Cell.Kind.NUMBER || key.equals("1"));
        }
    }

    /// Returns the special meaning of a sign; empty if it has its usual meaning.
    private Optional<String> meaning(String sign) {
        return legend.of(sign).or(() -> sign.equals(LETTER) ? Optional.of(letter()) : Optional.empty())
                .or(() -> inDoubt(sign) ? Optional.of(IN_DOUBT) : Optional.empty());
    }

    private boolean inDoubt(String sign) {
        return CROSSES.contains(sign) && yesBesideCrosses && !anySaysNo
                || TICKS.contains(sign) && AbsenceSheets.isOne(sheet)
                || STROKES.contains(sign) && !othersSayYes;
    }

    private String letter() {
        var language = SheetLanguage.of(sheet);
        boolean ill = language.filter(ILL::contains).isPresent();
        if (language.filter("it"::equals).isPresent() || !ill && !othersSayYes) {
            return YES;
        }
        return ill && othersSayYes ? NO : IN_DOUBT;
    }
}
