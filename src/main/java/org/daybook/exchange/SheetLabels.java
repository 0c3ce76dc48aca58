package org.daybook.exchange;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The unique labels of the sheets of a plan: sheets of the same name are told apart by their files, tables of the same title
/// by their numbers.
final class SheetLabels {
    private static final String BETWEEN = " · ";

    private final Map<SourceSheet, String> inFile = new IdentityHashMap<>();
    private final Map<SourceSheet, String> labels = new IdentityHashMap<>();

    private SheetLabels(List<PlannedSheet> sheets, Function<SourceSheet, String> name) {
        var all = sheets.stream().map(PlannedSheet::source).toList();
        for (var one : all) {
            var alike = all.stream().filter(other -> other != one && name.apply(other).equals(name.apply(one)))
                    .toList();
            boolean onSheet = alike.stream().anyMatch(other -> other.whole() == one.whole());
            boolean elsewhere = alike.stream().anyMatch(other -> other.whole() != one.whole());
            var called = onSheet ? one.called() : name.apply(one);
            inFile.put(one, called);
            labels.put(one, elsewhere ? withFile(one.file(), called) : called);
        }
    }

    /// Returns the labels for the screen.
    static SheetLabels shown(List<PlannedSheet> sheets) {
        return new SheetLabels(sheets, SourceSheet::label);
    }

    /// Returns the labels for a mapping.
    static SheetLabels mapped(List<PlannedSheet> sheets) {
        return new SheetLabels(sheets, SourceSheet::called);
    }

    /// Returns the name of a sheet, preceded by that of its file.
    static String withFile(String file, String name) {
        return file.isEmpty() ? name : file + BETWEEN + name;
    }

    /// Returns the label of a sheet of the plan; for any other sheet its own.
    String of(SourceSheet sheet) {
        return labels.getOrDefault(sheet, sheet.label());
    }

    /// Returns the same label along with the name of its file.
    String inFile(SourceSheet sheet) {
        return inFile.getOrDefault(sheet, sheet.label());
    }
}
