package org.daybook.reports;

import java.util.List;
import org.daybook.disclosure.AlreadyHidden;
import org.daybook.disclosure.AttackerView;
import org.daybook.disclosure.Known;

/// What somebody knows who holds the exported files and the published method, in the format of the reference attacker.
/// Made from the bytes of the files alone: nothing that the store knows can slip in.
final class AttackerFile {
    private AttackerFile() {}

    /// @param files the CSV exports of one site and year up to the quarter that is attacked, in order
    /// @return JSON
    static String of(List<byte[]> files) {
        var reports = files.stream().map(CsvExport::read).toList();
        var hidden = AlreadyHidden.in(reports.subList(0, reports.size() - 1));
        return AttackerView.of(reports.getLast(), new Known(hidden, Linked.ALL)).json();
    }
}
