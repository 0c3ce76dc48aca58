package org.daybook.reports;

import java.util.List;
import org.daybook.disclosure.Known;

/// The knowledge of an attacker who holds the exported files and the published method, in the format of the reference attacker.
/// Built from the bytes of the files alone, so that nothing else from the store can enter.
final class AttackerFile {
    private AttackerFile() {}

    /// @param files the CSV exports of one site up to the quarter under attack, in the order in which they were exported
    /// @return JSON
    static String of(List<byte[]> files) {
        var reports = files.stream().map(CsvExport::read).toList();
        var earlier = reports.subList(0, reports.size() - 1);
        return Known.of(earlier, reports.getLast(), Linked.TIES).view(reports.getLast()).json();
    }
}
