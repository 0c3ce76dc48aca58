package org.daybook.exchange;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What the sheets of a plan are called, no two alike: sheets of one name by their files, tables of one title by their numbers.
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

    /// As the screen calls them.
    static SheetLabels shown(List<PlannedSheet> sheets) {
        return new SheetLabels(sheets, SourceSheet::label);
    }

    /// As a mapping calls them.
    static SheetLabels mapped(List<PlannedSheet> sheets) {
        return new SheetLabels(sheets, SourceSheet::called);
    }

    /// The name of a sheet with that of its file before it.
    static String withFile(String file, String name) {
        return file.isEmpty() ? name : file + BETWEEN + name;
    }

    /// One of the plan; of another sheet how it calls itself.
    String of(SourceSheet sheet) {
        return labels.getOrDefault(sheet, sheet.label());
    }

    /// The same beside the name of its file.
    String inFile(SourceSheet sheet) {
        return inFile.getOrDefault(sheet, sheet.label());
    }
}
