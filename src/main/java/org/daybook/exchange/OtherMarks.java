package org.daybook.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Unread columns of a list of marks with *yes*, *no* and ticks: they may state who came, under a heading that means something
/// else or nothing. If they were ignored, every row would become a mark.
///
/// @param places   from 0, and whether some of their cells mean yes
/// @param absences columns of absences: from 0
/// @param hours    columns of hours: from 0
record OtherMarks(Map<Integer, Boolean> places, Set<Integer> absences, Set<Integer> hours) {
    private static final OtherMarks NONE = new OtherMarks(Map.of(), Set.of(), Set.of());
    private static final Pattern NO_HOURS = Pattern.compile("0+(?:[.,:]0+)?(?:\\s?\\p{L}{1,8}\\.?)?");
    private static final Pattern NO_ABSENCE = Pattern.compile("[\\p{Pd}\\s]*");
    /// Words for other hours, folded.
    private static final Set<String> OTHER_HOURS = Set.of("childcare", "babysitting", "late", "missing", "remaining",
            "left",
            "ritardo", "mancanti", "residue", "rimanenti", "intarziere", "ramase", "закъснение", "оставащи", "likusios",
            "velavo");
    private static final WordTable CHOICES = WordTable.choices();
    private static final Set<String> NOTHING = new HashSet<>(WordTable.headings().words("nothing"));
    private static final MarkText MARKS = new MarkText(CHOICES, "yes-no");
    /// Per cent of the cells that are not empty.
    private static final int MOST = 80;

    OtherMarks {
        places = Map.copyOf(places);
        absences = Set.copyOf(absences);
        hours = Set.copyOf(hours);
    }

    /// The number of cells of one column by meaning.
    private static final class Column {
        private int filled;
        private int empty;
        private int yes;
        private int no;

        void look(String text) {
            var meant = OtherMarks.meaning(text);
            boolean nothing = text.isEmpty() || NOTHING.contains(FoldedText.of(text));
            empty += nothing ? 1 : 0;
            filled += nothing ? 0 : 1;
            yes += meant.filter(said -> said).isPresent() ? 1 : 0;
            no += meant.filter(said -> !said).isPresent() ? 1 : 0;
        }

        /// Ticks in a few of many rows mean something else, such as who is new.
        boolean mayBeMarks() {
            return (yes + no) * 100 >= filled * MOST && (no > 0 || yes > 0 && empty > 0 && empty <= filled);
        }
    }

    /// Returns those of a sheet in which no column states who came; none if a column does. Outside a passage, on the write
    /// lane's thread.
    static OtherMarks of(PlannedSheet sheet, SheetMapping mapping) {
        if (mapping.kind() != SheetKind.ATTENDANCE || sheet.source() instanceof MendedSheet
                || mapping.columns().containsKey(ImportField.PRESENT)
                || mapping.columns().containsKey(ImportField.ABSENT)) {
            return NONE;
        }
        var words = new HeadingWords();
        var columns = new HashMap<Integer, Column>();
        IntStream.range(0, sheet.headings().size())
                .filter(i -> !sheet.headings().get(i).isEmpty() && !sheet.sensitive().containsKey(i))
                .filter(i -> !CancelledRows.isHeading(sheet.headings().get(i))
                        && !AwayColumns.isHeading(sheet.headings().get(i)))
                .filter(i -> !mapping.reads(i))
                .filter(i -> words.of(sheet.headings().get(i)).stream().noneMatch(OtherMarks::isOfSomethingElse))
                .forEach(i -> columns.put(i, new Column()));
        if (columns.isEmpty()) {
            return NONE;
        }
        sheet.source().forEachRow(row -> {
            if (row.number() > sheet.headerRow()) {
                columns.forEach((i, column) -> column.look(row.at(i).text().strip()));
            }
        });
        var found = new HashMap<Integer, Boolean>();
        columns.forEach((i, column) -> {
            if (column.mayBeMarks() && !isOfOtherHours(sheet.headings().get(i), words)) {
                found.put(i, column.yes > 0);
            }
        });
        return new OtherMarks(found, columns.keySet().stream()
                .filter(i -> AbsenceSheets.isHeading(sheet.headings().get(i), words)).collect(Collectors.toSet()),
                columns.keySet().stream().filter(i -> WrittenTime.isInHours(sheet.headings().get(i))
                        && !isOfOtherHours(sheet.headings().get(i), words)).collect(Collectors.toSet()));
    }

    /// Checks whether a heading means hours other than those for which she was there: those that she missed, or of childcare.
    private static boolean isOfOtherHours(String heading, HeadingWords words) {
        return WrittenTime.isInHours(heading) && (AbsenceSheets.isHeading(heading, words) || words.isOfKin(heading)
                || Stream.of(FoldedText.of(heading).split(" ", -1)).anyMatch(OTHER_HOURS::contains));
    }

    /// Yes and no also answer whether she has children, or a certificate.
    private static boolean isOfSomethingElse(HeadingWords.Match match) {
        return match.field().kind() == ValueKind.YES_NO && !match.isGuessed();
    }

    private static Optional<Boolean> meaning(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : CHOICES.code("yes-no", text).or(() -> MARKS.meaning(text)).map("yes"::equals);
    }

    /// Checks whether one of them has *no* in a row, or nothing although it has *yes* in others, or whether a column of
    /// absences has anything but a *no*, such as a reason or a number of hours, or a column of hours has none, so that nobody
    /// knows whether she came.
    boolean leaveOpen(SourceRow row) {
        return places.entrySet().stream()
                .filter(one -> !absences.contains(one.getKey())
                        || !NO_ABSENCE.matcher(row.at(one.getKey()).text()).matches())
                .anyMatch(one -> !meaning(row, one.getKey()).orElse(!one.getValue()))
                || hours.stream().map(i -> row.at(i).text().strip()).anyMatch(text -> NO_HOURS.matcher(text).matches()
                        || meaning(text).filter(came -> !came).isPresent())
                || absences.stream().anyMatch(i -> AwayColumns.mayBeAway(row.at(i).text().strip()));
    }

    private static Optional<Boolean> meaning(SourceRow row, int at) {
        return meaning(row.at(at).text().strip());
    }
}
