package org.daybook.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Recognises rows that repeat the headings of a sheet, such as on the next page of a printed list: as they were interpreted,
/// as they are written, or in other words. Rows must be passed in the order of the sheet, by one thread.
final class ItsHeadings {
    private static final int FEWEST = 2;
    /// This many identical headings make a row a repetition even if others in it are written differently.
    private static final int MANY = 3;
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern PAGE = Pattern.compile("\\p{L}{1,6}\\.?\\s*\\d{1,3}");

    private final PlannedSheet sheet;
    private final List<String> understood;
    private final List<List<String>> written = new ArrayList<>();
    private @Nullable HeadingWords words;

    ItsHeadings(PlannedSheet sheet) {
        this.sheet = sheet;
        understood = sheet.headings().stream().map(FoldedText::of).toList();
    }

    /// Remembers the rows in which the headings are written: the one that was found, and the one above it.
    void see(SourceRow row) {
        if (row.number() == sheet.headerRow() || row.number() == sheet.headerRow() - 1) {
            written.add(row.cells().stream().map(cell -> FoldedText.of(cell.text())).toList());
        }
    }

    /// Checks whether a row repeats the headings. Most rows do not, as their first two cells show.
    boolean again(SourceRow row) {
        var others = new ArrayList<Integer>();
        int same = 0;
        for (int i = 0; i < row.cells().size() && others.size() <= same + 1; i++) {
            if (row.at(i).text().isBlank()) {
                continue;
            }
            if (stands(row, i)) {
                same++;
            } else {
                others.add(i);
            }
        }
        return others.isEmpty()
                ? same >= FEWEST
                : same >= Math.max(MANY, others.size() + 1) && others.stream()
                        .allMatch(i -> heading(i).isEmpty()
                                ? PAGE.matcher(row.at(i).text().strip()).matches()
                                : meansTheSame(row.at(i), heading(i)));
    }

    /// Checks whether a cell is the heading of its column. A number alone is a day of any month: it counts only if it equals
    /// the interpreted heading.
    boolean stands(SourceRow row, int at) {
        var text = FoldedText.of(row.at(at).text());
        return !heading(at).isEmpty() && text.equals(understood.get(at))
                || !text.isEmpty() && !NUMBER.matcher(text).matches()
                        && written.stream().anyMatch(one -> at < one.size() && text.equals(one.get(at)));
    }

    private String heading(int at) {
        return at < sheet.headings().size() ? sheet.headings().get(at) : "";
    }

    private boolean meansTheSame(Cell cell, String heading) {
        return cell.kind() == Cell.Kind.TEXT && !Collections.disjoint(meanings(cell.text()), meanings(heading));
    }

    private List<ImportField> meanings(String heading) {
        var known = words == null ? new HeadingWords() : words;
        words = known;
        return known.of(heading).stream().filter(match -> !match.isGuessed()).map(HeadingWords.Match::field).toList();
    }
}
