package org.daybook.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells where the headings of a sheet stand in it once more, as on the next page of a list that is printed: as they
/// were understood, as they are written, or in other words. Shown each row in the order of the sheet; one thread.
final class ItsHeadings {
    private static final int FEWEST = 2;
    /// So many that stand there as they are make headings of a row in which others are written otherwise.
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

    /// Remembers the rows in which the headings are written: that which was found, and the one above it.
    void see(SourceRow row) {
        if (row.number() == sheet.headerRow() || row.number() == sheet.headerRow() - 1) {
            written.add(row.cells().stream().map(cell -> FoldedText.of(cell.text())).toList());
        }
    }

    /// Whether a row is the headings once more. Most rows are none, which their first two cells tell.
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

    /// Whether a cell is the heading of its column. A number alone is a day of whatever month: it is one only where it was
    /// understood as the same.
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
