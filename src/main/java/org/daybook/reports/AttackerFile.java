package org.daybook.reports;

import java.util.List;
import org.daybook.disclosure.Known;

/// What somebody knows who holds the exported files and the published method, in the format of the reference attacker.
/// Made from the bytes of the files alone: nothing that the store knows can slip in.
final class AttackerFile {
    private AttackerFile() {}

    /// @param files the CSV exports of one site up to the quarter that is attacked, in the order in which they left
    /// @return JSON
    static String of(List<byte[]> files) {
        var reports = files.stream().map(CsvExport::read).toList();
        var earlier = reports.subList(0, reports.size() - 1);
        return Known.of(earlier, reports.getLast(), Linked.TIES).view(reports.getLast()).json();
    }
}
