package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.daybook.exchange.ImportResult.Counts;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Sheets that look as if they said who came on which day, and do not.
class MarksGuessTest {
    private static final Sheet WOMEN = Sheet.of("Iscritte", "Codice|Nome|Data nascita", "P1|Joy|05/03/1990",
            "P2|Awa|17/04/1991");

    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Register register = new Register(house);

    private static List<SheetKind> kinds(PlannedSheet planned) {
        return planned.mappings().stream().map(SheetMapping::kind).toList();
    }

    private PlannedSheet planned(Sheet sheet) {
        return house.open().imports().plan(List.of(sheet), ImportMapping.GUESSED).sheets().getFirst();
    }

    /// A further column may say what was held, and two marks of one day would be one.
    @Test
    void aSheetWithAColumnMoreIsNotCalledAsItsName() {
        var result = register.run(WOMEN, Sheet.of("Italiano", "Codice|Data|Presente|Motivo",
                "P1|15/03/2024|sì|lezione", "P1|15/03/2024|sì|esame", "P2|15/03/2024|sì|lezione"));
        assertEquals(Map.of(SheetKind.MEMBERS, new Counts(2, 0, 0)), result.counts());
        assertEquals("0", register.one("select count(*) from attendance"));
        // With nothing more, and with her name, it is called so.
        register.run(Sheet.of("Italiano", "N.|Codice|Nome|Data|Presente", "1|P1|Joy|15/03/2024|sì",
                "2|P2|Awa|15/03/2024|sì"));
        assertEquals("Italiano 2", register.one(
                "select group_concat(title || ' ' || (select count(*) from attendance)) from session"));
    }

    /// The name of a sheet of something else is not what was held.
    @Test
    void aSheetCalledAsAnotherKindIsNotOneOfMarks() {
        assertEquals(List.of(SheetKind.CONSENTS),
                kinds(planned(Sheet.of("Consensi", "Codice|Data|Presente|Statistiche", "P1|15/03/2024|sì|sì"))));
        for (var name : List.of("Consensi", "Consensi 2024", "Percorsi", "Figli")) {
            assertEquals(0,
                    kinds(planned(Sheet.of(name, "Codice|Data|Presente", "P1|15/03/2024|sì", "P2|15/03/2024|sì")))
                            .stream().filter(SheetKind.ATTENDANCE::equals).count(),
                    name);
        }
    }
}
