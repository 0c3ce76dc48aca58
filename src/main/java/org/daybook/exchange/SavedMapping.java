package org.daybook.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A mapping that is saved under a name.
///
/// @param id       its identity
/// @param name     its name
/// @param text     its text, in the form that [MappingFile] reads
/// @param headings the headings of the sheets from which it was made, by sheet name
public record SavedMapping(MappingId id, String name, String text, Map<String, String> headings) {
    private static final String TAB = "\t";
    private static final Pattern OUTSIDE = Pattern.compile("^\\|+|\\|+$");
    private static final String SECOND = SheetPart.numbered(2);

    public SavedMapping {
        headings = Map.copyOf(headings);
    }

    /// Returns the headings of sheets in stored form.
    static String headings(List<PlannedSheet> sheets) {
        var labels = SheetLabels.mapped(sheets);
        return sheets.stream().map(sheet -> MappingFile.oneLine(labels.of(sheet.source())) + TAB + headings(sheet))
                .distinct().collect(Collectors.joining("\n"));
    }

    private static String headings(PlannedSheet sheet) {
        return within(sheet.headings().stream().map(FoldedText::of).collect(Collectors.joining("|")));
    }

    /// Drops empty columns on both sides: the same table may be further to the right.
    private static String within(String headings) {
        return OUTSIDE.matcher(headings).replaceAll("");
    }

    /// @param kept as written by [#headings(List)]
    static Map<String, String> readHeadings(String kept) {
        var found = new LinkedHashMap<String, String>();
        kept.lines().map(line -> line.split(TAB, 2)).filter(parts -> parts.length == 2)
                .forEach(parts -> found.putIfAbsent(parts[0], within(parts[1])));
        return found;
    }

    /// Checks whether a sheet has the headings of one from which it was made.
    boolean fits(List<PlannedSheet> sheets) {
        return sheets.stream().filter(sheet -> !sheet.headings().isEmpty()).map(SavedMapping::headings)
                .anyMatch(headings::containsValue);
    }

    /// Returns the mapping for these sheets: a sheet of another name with the same headings is the one that was meant. So is
    /// another table of a sheet: its number only shows how many precede it.
    ImportMapping of(List<PlannedSheet> sheets) {
        if (!(MappingFile.read(text) instanceof MappingFile.Read.Sound(var said))) {
            throw new IllegalStateException("only what can be read is kept");
        }
        var all = new ArrayList<>(said.sheets());
        var labels = SheetLabels.mapped(sheets);
        for (var sheet : sheets) {
            var name = MappingFile.oneLine(labels.of(sheet.source()));
            boolean isTable = sheet.source().whole() != sheet.source() || headings.containsKey(name + SECOND);
            boolean isNamed = said.sheets().stream().anyMatch(one -> one.name().equals(name));
            if (!isNamed || isTable && !headings(sheet).equals(headings.get(name))) {
                // People in another table that nothing describes as women are not taken for women because a list of women has
                // such headings.
                boolean mayBeHusbands = sheet.namesAlone() && SheetPart.isNumbered(sheet.source().called());
                headings.entrySet().stream().filter(one -> one.getValue().equals(headings(sheet)))
                        .map(Map.Entry::getKey).filter(one -> !mayBeHusbands || SheetPart.isNumbered(one)).sorted()
                        .findFirst()
                        .ifPresent(meant -> {
                            all.removeIf(one -> one.name().equals(name));
                            said.sheets().stream().filter(one -> one.name().equals(meant))
                                    .forEach(one -> all.add(one.called(name)));
                        });
            }
            // The mapping of a list of women does not apply to men, unless it was made for a sheet named after them.
            if (MemberSheets.isOfMen(sheet) && !(isNamed && OtherTitles.namesMenFirst(name))) {
                all.removeIf(one -> one.names(sheet.source()) && one.isOfWomen());
                if (all.stream().anyMatch(one -> one.isEvery() && one.isOfWomen())) {
                    all.add(ImportMapping.Sheet.leftOut(name));
                }
            }
        }
        return new ImportMapping(said.register(), all);
    }
}
