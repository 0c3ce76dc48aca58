package org.daybook.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A heading as specified in a mapping. `*/birth` also matches *birth* in a group of a form, `about_her/birth` or
/// `about_her-birth`, if only one column has this name and its group is about nobody else, unlike `husband/birth`.
///
/// @param parts   the last parts that a heading must have, folded; a single one if it must match as a whole
/// @param grouped whether it may be in groups
record SaidHeading(List<String> parts, boolean grouped) {
    private static final String ANY_GROUP = "*/";
    private static final Pattern GROUPS = Pattern.compile("[/-]");
    private static final Set<String> OTHERS = Stream.of("others", "called-for")
            .flatMap(list -> WordTable.headings().words(list).stream()).collect(Collectors.toUnmodifiableSet());
    /// Groups of her consents: in them, *children* is a consent.
    private static final Set<String> OF_CONSENTS = Set.of("consent", "consents");

    SaidHeading {
        parts = List.copyOf(parts);
    }

    /// @param said the heading in the mapping
    static SaidHeading of(String said) {
        return said.startsWith(ANY_GROUP)
                ? new SaidHeading(parts(said.substring(ANY_GROUP.length())), true)
                : new SaidHeading(List.of(FoldedText.of(said)), false);
    }

    private static List<String> parts(String text) {
        return Arrays.stream(GROUPS.split(text, -1)).map(FoldedText::of).toList();
    }

    /// Checks whether a heading is the one specified.
    boolean isIt(String heading) {
        return !heading.isBlank() && (isItself(heading) || isGrouped(heading));
    }

    private boolean isItself(String heading) {
        return FoldedText.of(heading).equals(String.join(" ", parts));
    }

    private boolean isGrouped(String heading) {
        var all = parts(heading);
        int groups = all.size() - parts.size();
        return grouped && groups > 0 && all.subList(groups, all.size()).equals(parts)
                && all.subList(0, groups).stream().noneMatch(OF_CONSENTS::contains)
                && all.subList(0, groups).stream().flatMap(group -> Arrays.stream(group.split(" ", -1)))
                        .noneMatch(OTHERS::contains);
    }

    /// Returns its place in a sheet, from 0; columns that are never imported are skipped.
    Optional<Integer> place(PlannedSheet sheet, SheetKind kind) {
        var usable = IntStream.range(0, sheet.headings().size())
                .filter(i -> !sheet.never(kind).containsKey(i) && !sheet.headings().get(i).isBlank()).boxed().toList();
        var itself = usable.stream().filter(i -> isItself(sheet.headings().get(i))).findFirst();
        if (itself.isPresent()) {
            return itself;
        }
        var inGroups = usable.stream().filter(i -> isGrouped(sheet.headings().get(i))).toList();
        return inGroups.size() == 1 ? Optional.of(inGroups.getFirst()) : Optional.empty();
    }
}
