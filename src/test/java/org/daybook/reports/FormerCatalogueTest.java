package org.daybook.reports;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Quarter;
import org.daybook.disclosure.Published;
import org.daybook.staff.Permission;
import org.daybook.staff.UnitOfWork;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A quarter that was frozen when the report had no paths that ended stays as it was, and the year continues.
class FormerCatalogueTest {
    private static final Quarter SECOND = new Quarter(2026, 2);
    private static final Quarter THIRD = new Quarter(2026, 3);

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @TempDir
    Path folder = Path.of("");

    @Test
    void itIsReadAndGivenOutByteForByte() throws IOException {
        var diary = new Diary(house);
        diary.on("2026-05-04");
        var people = people(diary, 30, "NG");
        people.addAll(people(diary, 6, "RO"));
        people.addAll(people(diary, 6, "stateless"));
        diary.session(people);
        diary.on("2026-08-04");
        people.addAll(people(diary, 12, "stateless"));
        diary.session(people);
        diary.on("2026-10-02");
        var file = frozenThen();
        var page = page(SECOND);
        assertInstanceOf(Freezable.Frozen.class, page.freezable());
        assertEquals(2, page.report().published().populations().size());
        assertArrayEquals(file, Files.readAllBytes(exported(SECOND).getLast()));
        // Groups that it combined stay combined, and the attacker is given both.
        var third = page(THIRD).report().published();
        assertEquals(Stream.of(Total.values()).filter(total -> !total.isEvent()).map(Total::code).toList(),
                third.populations().stream().map(Published.Numbers::name).toList());
        assertTrue(ReportLines.of(third).contains(
                ReportLine.without(ReportTable.CITIZENSHIP.code(), "stateless", CellStatus.TOGETHER)),
                third.toString());
        assertTrue(house.open().reports().attackerFormat(THIRD, Invented.ENGLISH).contains("[\"=54\"]"));
        exported(THIRD);
        assertInstanceOf(Freezable.Frozen.class, page(THIRD).freezable());
        assertEquals(third, page(THIRD).report().published());
    }

    /// As the program of that time stored it.
    private byte[] frozenThen() {
        var report = page(SECOND).report();
        var lines = ReportLines.of(report.published()).stream().filter(FormerCatalogueTest::wasThere).toList();
        var csv = new String(CsvExport.write(report, Invented.ENGLISH), StandardCharsets.UTF_8).lines()
                .filter(line -> !line.startsWith("PA01,") || wasThere(line.split(",", -1)[2], line.split(",", -1)[3]))
                .collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
        house.open().gate().act(Permission.FREEZE_REPORT, work -> insert(work, lines, csv));
        return csv;
    }

    private static void insert(UnitOfWork work, List<ReportLine> lines, byte[] csv) {
        var handle = work.tx().handle();
        handle.execute("""
                insert into frozen_report (id, number, quarter, first_day, last_day, site, catalogue, smallest_group,
                                           frozen_at, frozen_by, initials)
                select 'then', ?, '2026Q2', '2026-04-01', '2026-06-30', 'PA01', 1, 10, '2026-07-01T10:00:00Z', id, 'MR'
                  from staff_member
                 limit 1""", work.tx().nextNumber());
        for (int place = 0; place < lines.size(); place++) {
            var line = lines.get(place);
            handle.execute("insert into frozen_line values ('then', ?, ?, ?, ?, ?)", place, line.table(),
                    line.category(), line.how().code(),
                    line.number().isPresent() ? line.number().getAsInt() : null);
        }
        for (var kind : FrozenFile.Kind.values()) {
            var file = new FrozenFile("en", kind, csv);
            handle.execute("insert into frozen_file values ('then', 'en', ?, ?, ?)", kind.code(), file.sha256(), csv);
        }
    }

    private static boolean wasThere(ReportLine line) {
        return wasThere(line.table(), line.category());
    }

    private static boolean wasThere(String table, String category) {
        return table.equals("total")
                ? List.of("people", "sessions", "visits", "hours", "enrolments").contains(category)
                : List.of("age", "citizenship", "newness", "path", "note").contains(table);
    }

    private static List<ParticipantId> people(Diary diary, int howMany, String citizenship) {
        var came = new ArrayList<ParticipantId>();
        for (int i = 0; i < howMany; i++) {
            came.add(diary.welcome(someone().from(citizenship).born(1990, 1)).id());
        }
        return came;
    }

    private List<Path> exported(Quarter quarter) {
        return house.open().reports().export(new Export(quarter, folder, Existing.REPLACE, Invented.ENGLISH));
    }

    private QuarterPage page(Quarter quarter) {
        var reports = house.open().reports();
        return reports.page(reports.maySee(), Optional.of(quarter));
    }
}
