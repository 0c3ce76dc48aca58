package org.daybook.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// What the letter *s* says in the place of a mark: *sì* in Italian, *serga* in Lithuanian and *sick* in English. A legend in the sheet says
/// it, or else the language of its headings: yes in Italian, and in English and Lithuanian *ill* where other signs say who came, else it is in
/// doubt. In any other language it is in doubt where other signs say who came, else yes.
final class MarkLetter {
    /// The letter itself, folded.
    static final String LETTER = "s";
    /// Neither yes nor no: stands for the letter while nobody has said what it means.
    static final String IN_DOUBT = "[…]";
    private static final Pattern LEGEND = Pattern
            .compile("(?iu)(?:^|[\\s,;(])s\\s*[-–—=:]\\s*(\\p{L}+(?:\\s\\p{L}+)?)");
    /// Those in which it stands for *ill*.
    private static final List<String> ILL = List.of("lt", "en");
    private static final String YES = "yes";
    private static final String NO = "no";

    private final ValueReader reader;
    private final PlannedSheet sheet;
    private final WordTable choices = WordTable.choices();
    private boolean used;
    private boolean othersSayYes;
    private Optional<String> legend = Optional.empty();

    private MarkLetter(PlannedSheet sheet, ValueReader reader) {
        this.sheet = sheet;
        this.reader = reader;
    }

    /// The mapping with what the letter means, where it stands in a column of marks and nobody has said it.
    static SheetMapping settled(PlannedSheet sheet, SheetMapping mapping, MoreColumns more, ValueReader reader) {
        var present = Optional.ofNullable(mapping.columns().get(ImportField.PRESENT));
        // The headings of a row that is corrected are codes: they are words of no language, whatever language they look like.
        if (sheet.source() instanceof MendedSheet || mapping.kind() != SheetKind.ATTENDANCE_GRID
                && (mapping.kind() != SheetKind.ATTENDANCE || present.isEmpty())
                || mapping.values().getOrDefault(ImportField.PRESENT, Map.of()).containsKey(LETTER)) {
            return mapping;
        }
        var letter = new MarkLetter(sheet, reader);
        Consumer<SourceRow> look = mapping.kind() == SheetKind.ATTENDANCE_GRID
                ? row -> more.across().keySet().forEach(at -> letter.mark(row.at(at)))
                : row -> letter.mark(present.orElseThrow().cell(row, sheet.sensitive().keySet()));
        sheet.source().forEachRow(row -> {
            row.cells().forEach(letter::legend);
            if (row.number() > sheet.headerRow()) {
                look.accept(row);
            }
        });
        return letter.used ? mapping.with(ImportField.PRESENT, LETTER, letter.meaning()) : mapping;
    }

    private void mark(Cell cell) {
        if (cell.kind() != Cell.Kind.TEXT || cell.text().isBlank()) {
            othersSayYes |= isYes(cell);
        } else if (FoldedText.of(cell.text()).equals(LETTER)) {
            used = true;
        } else if (!othersSayYes) {
            othersSayYes = isYes(cell);
        }
    }

    private boolean isYes(Cell cell) {
        return reader.read(ImportField.PRESENT, cell, DateHabit.DAY_FIRST,
                Map.of()) instanceof ValueReader.Read.Value value && (Boolean) value.value();
    }

    private void legend(Cell cell) {
        if (cell.kind() == Cell.Kind.TEXT && legend.isEmpty()) {
            var match = LEGEND.matcher(cell.text());
            if (match.find()) {
                var words = match.group(1);
                legend = choices.code("yes-no", words).or(() -> choices.code("yes-no", words.split(" ", 2)[0]));
            }
        }
    }

    private String meaning() {
        return legend.orElseGet(() -> {
            var language = language();
            boolean ill = language.filter(ILL::contains).isPresent();
            if (language.filter("it"::equals).isPresent() || !ill && !othersSayYes) {
                return YES;
            }
            return ill && othersSayYes ? NO : IN_DOUBT;
        });
    }

    /// The language of which more headings are words than of any other.
    private Optional<String> language() {
        var found = new HashMap<String, Integer>();
        var words = WordTable.headings();
        for (var heading : sheet.headings()) {
            var text = FoldedText.of(heading);
            for (int i = 0; i < WordTable.LANGUAGES.size(); i++) {
                if (!text.isEmpty() && words.holds(text, i)) {
                    found.merge(WordTable.LANGUAGES.get(i), 1, Integer::sum);
                }
            }
        }
        int most = found.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        var likely = found.entrySet().stream().filter(one -> one.getValue() == most).map(Map.Entry::getKey).toList();
        return likely.size() == 1 ? Optional.of(likely.getFirst()) : Optional.empty();
    }
}
