package org.daybook.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.daybook.app.Markers;

/// A register of women whose names no program would write by itself, so that a trace of any of them can be found: who they are,
/// their consents, their paths, days and milestones, and one row in a hundred that is not imported.
///
/// @param women the number of women
/// @param days  the number of days of each
record MarkedRegister(int women, int days) {
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 9);

    /// Its sheets.
    List<Sheet> sheets() {
        return List.of(of("Members", "Number|Name|Born|Citizenship|Language|Joined|Telephone", this::woman),
                of("Consents", "Number|Purpose|Answer|Date", n -> n + "|statistics|yes|" + FIRST),
                of("Enrolments", "Number|Path|Started|Her goal",
                        n -> n + "|practical skills|" + FIRST + "|" + marker(Markers.OTHERS, n)),
                new Sheet("Attendance", marks().rows()));
    }

    private String woman(int n) {
        return n + "|" + marker(Markers.NAMES, n) + " " + n + "|" + (n % 100 == 0 ? "soon" : "1990-0" + (1 + n % 9))
                + "|UA|uk|" + FIRST + "|+39 333 1234567";
    }

    private static String marker(List<String> of, int n) {
        return of.get(n % of.size());
    }

    private interface Line {
        String of(int n);
    }

    private Sheet of(String name, String headings, Line line) {
        var lines = new ArrayList<>(List.of(headings));
        IntStream.rangeClosed(1, women).mapToObj(line::of).forEach(lines::add);
        return Sheet.of(name, lines.toArray(String[]::new));
    }

    private Sheet marks() {
        var lines = new ArrayList<>(List.of("Number|Path|Date|Title"));
        for (int n = 1; n <= women; n++) {
            for (int day = 0; day < days; day++) {
                lines.add(n + "|Practical skills|" + FIRST.plusWeeks(day) + "|Sewing");
            }
        }
        return Sheet.of("Attendance", lines.toArray(String[]::new));
    }

    /// Writes it as a workbook.
    Path workbook(Path file) throws IOException {
        var sheets = sheets();
        try (var out = Files.newOutputStream(file);
                var book = new WorkbookOut(out)) {
            for (var sheet : sheets) {
                book.sheet(sheet.name(), false);
                for (var row : sheet.rows()) {
                    book.row(row.number(), row.cells());
                }
                book.end(Set.of());
            }
        }
        return file;
    }
}
