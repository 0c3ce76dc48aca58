package org.daybook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Five workbooks as sites keep them are imported by the command. What was imported, what was not and why, side by side.
class FiveWorkbooksTest {
    @RegisterExtension
    final TestHouse house = TestHouse.forTheProgram();

    @TempDir
    Path folder;

    @Test
    void fiveWorkbooksComeInAndWhatDoesNotIsSaid() throws IOException {
        house.open().close();
        var refused = folder.resolve("refused.csv");
        var ending = Terminal.run(TestHouse.PASSPHRASE + "\n", "import", house.store().path().toString(),
                FiveWorkbooks.register(folder).toString(), FiveWorkbooks.marks(folder).toString(),
                FiveWorkbooks.paths(folder).toString(), FiveWorkbooks.sessions(folder).toString(),
                FiveWorkbooks.answers(folder).toString(), "--dates", "day-first", "--refused", refused.toString(),
                "--passphrase-stdin");
        house.reopen();
        assertEquals(0, ending.status(), ending.err());
        assertEquals("""
                Sheet 1: Colours are not read. If a colour means something, type it into a column.
                Sheet 3: nothing is read from column A, H
                Sheet 4: nothing is read from column A
                Sheet 5 is left out: no headings were understood
                Sheet 10: nothing is read from column A
                members: 19 taken in, 1 here already
                consents: 3 taken in, 0 here already
                enrolments: 3 taken in, 0 here already
                sessions: 3 taken in, 0 here already
                attendance: 4 taken in, 0 here already, 1 did not come
                attendance-grid: 8 taken in, 0 here already
                door-counts: 2 taken in, 0 here already
                answers: 2 taken in, 0 here already
                1 row not taken in: missing (Something required is missing: How many people)
                1 row not taken in: not-a-date (Not a date)
                1 row not taken in: out-of-range (Too large or too small)
                1 row not taken in: unknown-country (Country not known)
                1 row not taken in: unknown-word (Word not known)
                1 row not taken in: backwards (It ends before it begins, or she came before she was born)
                5 rows not taken in: total (A row of totals)
                1 row not taken in: remark (A remark, not a row of the table)
                2 rows not taken in: number-alone (Only a number, and no file says more about it)
                1 row not taken in: unknown-person (Nobody with this number or name)
                3 rows to look at: looks-alike (May be somebody who is here already. Imported all the same)
                1 row to look at: first-of-month (Only the month is given. The first day of the month is used)
                2 rows to look at: start-not-known (No start time given. 9:00 is used)
                2 rows to look at: length-not-known (No length given. One hour is counted)
                2 rows to look at: path-guessed (No path given. It is taken from the title)
                2 columns that no import reads
                """, ending.out());
        assertEquals("""
                sheet,row,reason
                1,9,total
                1,12,unknown-country
                1,16,remark
                3,7,total
                4,7,total
                4,4,backwards
                7,5,total
                8,8,not-a-date
                9,4,missing
                9,5,total
                11,5,unknown-word
                1,13,number-alone
                1,14,number-alone
                8,6,unknown-person
                12,4,out-of-range
                """, Files.readString(refused));
        // Marks belong to the women whose names are next to them, not to those whose numbers merely number the rows.
        assertEquals(List.of("Αμίνα Χασάν 2025-01-20", "Αμίνα Χασάν 2025-01-22", "Αμίνα Χασάν 2025-01-27",
                "Αμίνα Χασάν 2025-02-03", "Γκαλίνα Ιβάνοβα 2025-01-22", "Μαρία Παππά 2025-01-20",
                "Μαρία Παππά 2025-01-27", "Μαρία Παππά 2025-02-03"), said("""
                        select p.preferred_name || ' ' || s.on_day
                          from attendance a
                          join participant p on p.id = a.participant
                          join session s on s.id = a.session
                         where s.title = 'Μαθήματα ελληνικών'
                         order by 1"""));
        assertEquals(List.of("2025-03-03 10:00 90", "2025-03-04 14:30 90", "2025-03-05 10:00 60"), said("""
                select on_day || ' ' || starts_at || ' ' || minutes
                  from session
                 where title in ('Siuvimas', 'Teisės', 'Joga')
                 order by 1"""));
        assertEquals(List.of("Blessing Musa NG bin 2024-03-01", "Fatima El Amrani MA ar 2024-03-05"), said("""
                select preferred_name || ' ' || citizenship || ' ' || language || ' ' || welcomed_on
                  from participant
                 where preferred_name in ('Blessing Musa', 'Fatima El Amrani')
                 order by 1"""));
    }

    private List<String> said(String query) {
        return house.open().vault().read(tx -> tx.handle().createQuery(query).mapTo(String.class).list());
    }
}
