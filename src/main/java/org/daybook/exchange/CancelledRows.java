package org.daybook.exchange;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/// Rows of what was held that say in a column nothing is read from that it was not: *cancelled*, *postponed*.
///
/// @param places of such columns, from 0
record CancelledRows(Set<Integer> places) {
    private static final Set<String> WORDS = new HashSet<>(WordTable.headings().words("cancelled"));

    CancelledRows {
        places = Set.copyOf(places);
    }

    /// Of a sheet of sessions or of marks; none of another.
    static CancelledRows of(PlannedSheet sheet, SheetMapping mapping) {
        var read = new HashSet<Integer>();
        mapping.columns().values().forEach(source -> read.addAll(source.places()));
        var places = new HashSet<Integer>();
        if (mapping.kind() == SheetKind.SESSIONS || mapping.kind() == SheetKind.ATTENDANCE) {
            IntStream.range(0, sheet.headings().size())
                    .filter(i -> !read.contains(i) && !sheet.sensitive().containsKey(i)).forEach(places::add);
        }
        return new CancelledRows(places);
    }

    /// Whether a row says so.
    boolean isOne(SourceRow row) {
        return places.stream().map(i -> FoldedText.of(row.at(i).text()))
                .anyMatch(text -> WORDS.stream().anyMatch(word -> text.equals(word) || text.startsWith(word + " ")));
    }
}
