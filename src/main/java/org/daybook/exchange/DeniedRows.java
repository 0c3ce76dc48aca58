package org.daybook.exchange;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Rows that state in an unread column that what they are about did not happen, or not yet: *no* below *Achieved*, *waiting
/// list* below *Status*.
///
/// @param ticked the places of such columns, from 0, and whether the column has a *yes*
/// @param kind   the kind of the rows
/// @param what   the columns with the milestones: from 0
record DeniedRows(Map<Integer, Boolean> ticked, SheetKind kind, Set<Integer> what) {
    private static final WordTable WORDS = WordTable.headings();
    private static final Pattern NOTHING = Pattern.compile("[\\p{Pd}.?\\s]*");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]");
    /// The answers that a column may have, at the end of its heading.
    private static final Pattern ANSWERS = Pattern.compile(" (?:yes no|y n|si no|s n|ναι οχι|taip ne|da nu|да не)$");
    private static final WordTable CHOICES = WordTable.choices();
    private static final Set<String> HEADINGS = new HashSet<>(WORDS.words("happened"));
    /// Of a milestone. Next to an enrolment or work they are about its goal or its end: it took place.
    private static final Set<String> ACHIEVED = new HashSet<>(WORDS.words("achieved"));
    /// Headings of how something turned out. Next to an enrolment or work they are about its end.
    private static final Set<String> TURNED_OUT = Stream.of(ImportField.STATUS.code(), ImportField.HOW_ENDED.code())
            .flatMap(field -> WORDS.words("field." + field).stream()).collect(Collectors.toUnmodifiableSet());
    private static final List<String> FAILED = WORDS.words("failed");
    /// Of an application: it was made.
    private static final Set<String> SENT_IN = new HashSet<>(WORDS.words("sent-in"));
    private static final String APPLICATION = "-applied";
    private static final List<String> RESIDENCE = WORDS.words("part.residence");
    private static final Set<String> PLANNED = new HashSet<>(WORDS.words("planned"));
    private static final Set<String> UNFINISHED = new HashSet<>(WORDS.words("unfinished"));
    private static final Set<String> CANCELLED = new HashSet<>(WORDS.words("cancelled"));
    private static final Set<String> DENIALS = new HashSet<>(WORDS.words("denials"));
    private static final Set<String> NOT_KNOWN = new HashSet<>(WORDS.words("nothing"));
    /// Of a referral: she is not there yet, or never will be.
    private static final Set<String> NOT_THERE = Set.of("prepared", "asked", "waiting-list", "declined-by-her",
            "not-received");

    DeniedRows {
        ticked = Map.copyOf(ticked);
        what = Set.copyOf(what);
    }

    /// Returns those of a sheet of milestones, enrolments or placements; none for any other sheet. Outside a passage, on the
    /// write lane's thread.
    static DeniedRows of(PlannedSheet sheet, SheetMapping mapping) {
        var found = new HashMap<Integer, Boolean>();
        if (switch (mapping.kind()) {
            case MILESTONES, ENROLMENTS, PLACEMENTS -> !(sheet.source() instanceof MendedSheet);
            default -> false;
        }) {
            IntStream.range(0, sheet.headings().size())
                    .filter(i -> isHeading(sheet.headings().get(i), mapping.kind()))
                    .filter(i -> !sheet.sensitive().containsKey(i) && !mapping.reads(i))
                    .forEach(i -> found.put(i, false));
        }
        if (!found.isEmpty()) {
            sheet.source().forEachRow(row -> found.replaceAll((i, yes) -> yes
                    || row.number() > sheet.headerRow()
                            && CHOICES.code("yes-no", row.at(i).text()).filter("yes"::equals).isPresent()));
        }
        var milestone = mapping.columns().get(ImportField.MILESTONE);
        return new DeniedRows(found, mapping.kind(), milestone == null ? Set.of() : Set.copyOf(milestone.places()));
    }

    private static boolean isHeading(String heading, SheetKind kind) {
        var folded = withoutAnswers(heading);
        return HEADINGS.contains(folded)
                || kind == SheetKind.MILESTONES && (ACHIEVED.contains(folded) || TURNED_OUT.contains(folded));
    }

    /// Returns a heading, folded, without the answers that its column may have: *Enrolled (Y/N)*, *Iscritta sì/no*.
    static String withoutAnswers(String heading) {
        return ANSWERS.matcher(FoldedText.of(BRACKETS.matcher(heading).replaceAll(" "))).replaceFirst("");
    }

    /// Checks whether a row states this. Where others are ticked, an empty cell is a no.
    boolean isOne(SourceRow row) {
        boolean application = what.stream().anyMatch(i -> CHOICES
                .nearest(ImportField.MILESTONE.code(), row.at(i).text()).filter(code -> code.endsWith(APPLICATION))
                .isPresent());
        return ticked.entrySet().stream().anyMatch(one -> {
            var text = row.at(one.getKey()).text().strip();
            return NOTHING.matcher(text).matches()
                    ? one.getValue()
                    : !(application && SENT_IN.contains(FoldedText.of(text))) && denies(text);
        });
    }

    /// Checks whether a text is about her residence, as *permit pending* below *Status*: it states nothing about a path.
    static boolean isOfResidence(String text) {
        var folded = " " + FoldedText.of(text);
        return RESIDENCE.stream().anyMatch(part -> folded.contains(" " + part));
    }

    /// Checks whether a text begins with *not*. What is not known is not denied.
    static boolean beginsWithDenial(String text) {
        var folded = FoldedText.of(text);
        return !NOT_KNOWN.contains(folded)
                && Arrays.stream(folded.split(" ", -1)).limit(1).anyMatch(DENIALS::contains);
    }

    private boolean denies(String text) {
        var folded = FoldedText.of(text);
        if (kind != SheetKind.MILESTONES && isOfResidence(text)) {
            return false;
        }
        if (kind != SheetKind.MILESTONES && EndedRows.isOver(text, kind)) {
            // *Not completed* was begun.
            return false;
        }
        return CHOICES.code("yes-no", text).filter("no"::equals).isPresent()
                || beginsWithDenial(text) || kind != SheetKind.MILESTONES && FreeNotes.sayNotBegun(text)
                || CHOICES.nearest("status", text).filter(NOT_THERE::contains).isPresent() || PLANNED.contains(folded)
                || kind == SheetKind.MILESTONES && (UNFINISHED.contains(folded)
                        || FAILED.stream().anyMatch(word -> FoldedText.beginsWith(folded, word)))
                || CANCELLED.stream().anyMatch(word -> FoldedText.beginsWith(folded, word));
    }
}
