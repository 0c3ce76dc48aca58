package org.daybook.exchange;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Rows that state in an unread column that an activity did not take place: *cancelled*, *postponed*, or anything but a no
/// below such a heading.
///
/// @param places the places of unread columns, from 0
/// @param called those of them that have such a heading
record CancelledRows(Set<Integer> places, Set<Integer> called) {
    private static final Set<String> WORDS = new HashSet<>(WordTable.headings().words("cancelled"));

    CancelledRows {
        places = Set.copyOf(places);
        called = Set.copyOf(called);
    }

    /// Returns the rows of a sheet of sessions or of marks; none for any other sheet.
    static CancelledRows of(PlannedSheet sheet, SheetMapping mapping) {
        var read = new HashSet<Integer>();
        mapping.columns().values().forEach(source -> read.addAll(source.places()));
        var places = new HashSet<Integer>();
        if (mapping.kind() == SheetKind.SESSIONS || mapping.kind() == SheetKind.ATTENDANCE) {
            IntStream.range(0, sheet.headings().size())
                    .filter(i -> !read.contains(i) && !sheet.sensitive().containsKey(i)).forEach(places::add);
        }
        return new CancelledRows(places,
                places.stream().filter(i -> isHeading(sheet.headings().get(i))).collect(Collectors.toSet()));
    }

    /// Checks whether a heading states this.
    static boolean isHeading(String heading) {
        return WORDS.contains(FoldedText.of(heading));
    }

    /// Checks whether a row states this.
    boolean isOne(SourceRow row) {
        return called.stream().anyMatch(i -> AwayColumns.states(row.at(i).text().strip(), "yes-no"))
                || places.stream().map(i -> FoldedText.of(row.at(i).text())).anyMatch(
                        text -> WORDS.stream().anyMatch(word -> FoldedText.beginsWith(text, word)));
    }
}
