package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.List;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A row that waited is read without its sheet, and means what it meant there: what other columns, the heading and the name of
/// the sheet state about it outlasts the correction of a cell.
class MendedAsReadTest {
    private static final Sheet WOMEN = Sheet.of("Women", "Code|Name|Born", "P1|Ana|1990", "P2|Joy|1991", "P3|Eva|1992");

    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Register register = new Register(house);

    /// Corrects one cell of the only row that waits.
    private void mend(ImportResult result, ImportField field, String text) {
        var imports = house.open().imports();
        var one = result.id().orElseThrow();
        var row = imports.refused(one).getFirst();
        var kept = imports.mending().open(row.id()).orElseThrow();
        var cells = new EnumMap<ImportField, String>(ImportField.class);
        cells.putAll(kept.cells());
        cells.put(field, text);
        imports.mending().mend(one, row.id(), cells, kept.more());
    }

    @Test
    void aDenialOutlastsTheCorrectionOfTheDay() {
        var result = register.run(WOMEN, Sheet.of("Attendance", "Code|Date|Title|Path|Excused",
                "P1|13/15/2025|Sewing|practical skills|x"));
        mend(result, ImportField.DAY, "13/05/2025");
        assertEquals("", register.came());
        var unknown = register.run(Sheet.of("Attendance", "Code|Date|Title|Path|Excused",
                "P9|14/05/2025|Sewing|practical skills|x", "P2|14/05/2025|Sewing|practical skills|"));
        mend(unknown, ImportField.PERSON, "P1");
        assertEquals("Joy", register.came());
    }

    @Test
    void aDoubtOutlastsTheCorrectionOfTheDay() {
        var result = register.run(WOMEN, Sheet.of("Attendance", "Code|Date|Title|Path|Zzkv",
                "P1|13/15/2025|Sewing|practical skills|no", "P2|13/05/2025|Sewing|practical skills|yes"));
        mend(result, ImportField.DAY, "13/05/2025");
        assertEquals("Joy", register.came());
    }

    @Test
    void aCancellationOutlastsTheCorrectionOfTheDay() {
        var result = register.run(WOMEN, Sheet.of("Attendance", "Code|Date|Title|Path|Remarks",
                "P1|13/15/2025|Sewing|practical skills|cancelled", "P2|13/05/2025|Sewing|practical skills|"));
        assertEquals(List.of("2 cancelled"), Register.refusedRows(result));
        assertEquals("Joy", register.came());
    }

    /// Corrected in its day alone, the row would be a yes that she took back.
    @Test
    void aWithdrawalOutlastsTheCorrectionOfTheDay() {
        var result = register.run(WOMEN, Sheet.of("Consents", "Code|Purpose|Answer|Date|Withdrawn on",
                "P1|statistics|yes|13/15/2025|20/06/2025"));
        mend(result, ImportField.DAY, "13/05/2025");
        assertEquals("0", register.one("select count(*) from consent_event where answer = 'given'"));
    }

    /// *8* below *Hours* is no session of eight minutes.
    @Test
    void hoursRemainHours() {
        var result = register.run(WOMEN, Sheet.of("Attendance", "Code|Date|Title|Path|Hours",
                "P1|13/15/2025|Sewing|practical skills|8", "P2|14/05/2025|Sewing|practical skills|2"));
        mend(result, ImportField.DAY, "13/05/2025");
        assertEquals("480, 120", register.one("""
                select group_concat(minutes, ', ')
                  from (select minutes
                          from session
                         order by on_day)"""));
    }

    /// The file is added to the label of a sheet whose name is there twice, not to what was held.
    @Test
    void aSheetRemainsTheActivityOfItsMarks() {
        var result = register.run(WOMEN,
                Sheet.of("Sewing", "Code|13/05/2025|14/05/2025|15/05/2025", "P1|x|x|", "|x||x"),
                Sheet.of("Sewing", "Code|20/05/2025|21/05/2025|22/05/2025", "P1|x||").in("other.xlsx"));
        mend(result, ImportField.PERSON, "P2");
        assertEquals("Sewing", register.one("select group_concat(distinct title) from session"));
        assertEquals("4", register.one("select count(*) from session"));
    }
}
