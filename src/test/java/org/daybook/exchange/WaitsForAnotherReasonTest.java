package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A row that waited for a woman is tried again once she is here. If it cannot be imported for another reason, the list says
/// that one, and the row is corrected by it.
class WaitsForAnotherReasonTest {
    private static final Sheet WOMEN = Sheet.of("Iscritte", "Tessera|Nome|Cittadinanza", "17|Olena|Ucraina",
            "18|Fatima|Atlantis");
    private static final Sheet WORK = Sheet.of("Lavoro", "Tessera|Azienda|Tipo di lavoro|Inizio",
            "18|Ditta Sconosciuta|tirocinio|2024-04-01", "18||lavoro|2024-05-01");

    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Register register = new Register(house);

    private Imports imports() {
        return house.open().imports();
    }

    private ImportId bring() {
        return imports().run(imports().check(imports().plan(List.of(WOMEN, WORK), ImportMapping.GUESSED)),
                Progress.unwatched()).id().orElseThrow();
    }

    private KeptRow kept(ImportId of, String sheet, int row) {
        return imports().refused(of).stream().filter(one -> one.sheet().equals(sheet) && one.row() == row)
                .map(one -> imports().mending().open(one.id()).orElseThrow()).findFirst().orElseThrow();
    }

    private static Map<ImportField, String> with(KeptRow kept, ImportField field, String text) {
        var cells = new EnumMap<ImportField, String>(ImportField.class);
        cells.putAll(kept.cells());
        cells.put(field, text);
        return cells;
    }

    private String reasons() {
        return register.one("""
                select group_concat(said, ', ')
                  from (select row_number || ' ' || reason || ' ' || coalesce(field, '-') as said
                          from import_refused
                         where sheet = 'Lavoro'
                         order by 1)""");
    }

    @Test
    void theListSaysWhyItWaitsNow() {
        var of = bring();
        assertEquals("2 unknown-person person, 3 unknown-person person", reasons());
        var fatima = kept(of, "Iscritte", 3);
        imports().mending().mend(of, fatima.row().id(), with(fatima, ImportField.CITIZENSHIP, "Marocco"), Map.of());
        assertEquals("2 unknown-person person, 3 unknown-person person", reasons());

        imports().mending().follow(of, fatima);
        assertEquals("2 unknown-company company", reasons());
        assertEquals("1", register.one("select count(*) from placement"));

        var work = kept(of, "Lavoro", 2);
        assertEquals("Ditta Sconosciuta", work.cells().get(ImportField.COMPANY));
        imports().mending().mend(of, work.row().id(), with(work, ImportField.COMPANY, ""), Map.of());
        assertEquals("", reasons());
        assertEquals("2", register.one("select count(*) from placement"));
    }

    /// All rows at once do the same; a row that is corrected by hand and still waits keeps the reason for which it was refused.
    @Test
    void allRowsAreTriedAgain() {
        var of = bring();
        var work = kept(of, "Lavoro", 2);
        var tried = imports().mending().mend(of, work.row().id(), with(work, ImportField.PERSON, "17"), Map.of());
        assertEquals(1, tried.problems().size());
        assertEquals("2 unknown-person person, 3 unknown-person person", reasons());
        var fatima = kept(of, "Iscritte", 3);
        imports().mending().mend(of, fatima.row().id(), with(fatima, ImportField.CITIZENSHIP, "Marocco"), Map.of());
        imports().mending().again(of);
        assertEquals("2 unknown-company company", reasons());
    }
}
