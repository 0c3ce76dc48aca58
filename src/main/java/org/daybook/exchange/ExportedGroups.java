package org.daybook.exchange;

import java.util.Comparator;
import org.daybook.paths.PathExport;

/// Groups, by path and name.
final class ExportedGroups implements ExportedKind {
    @Override
    public SheetKind kind() {
        return SheetKind.GROUPS;
    }

    @Override
    public Rows rows(ExportSource source) {
        return new Rows(source.groups().stream()
                .sorted(Comparator.comparing((PathExport.Group one) -> one.path().code())
                        .thenComparing(one -> source.group(one.id())))
                .map(one -> new ExportRow()
                        .text(ImportField.PATH, source.words().choice(ImportField.PATH, one.path().code()))
                        .text(ImportField.GROUP, source.group(one.id())).day(ImportField.STARTED, one.from())
                        .day(ImportField.ENDED, one.until()).number(ImportField.CAPACITY, one.capacity())
                        .text(ImportField.LANGUAGE, one.language())));
    }
}
