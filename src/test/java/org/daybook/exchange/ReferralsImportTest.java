package org.daybook.exchange;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.exchange.ImportResult.Counts;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Referrals from before Daybook are imported as history, and claim nothing that is not in the register.
class ReferralsImportTest {
    private static final Sheet WOMEN = Sheet.of("Μέλη", "Κωδικός|Όνομα|Ημερομηνία εγγραφής", "17|Olena|13.03.2023",
            "18|Fatima|15.04.2023");
    private static final Sheet REFERRALS = Sheet.of("Παραπομπές 2023", "Παραπομπές προς άλλους φορείς", "",
            "Κωδικός|Παραπομπή σε|Είδος βοήθειας|Ημ/νία|Στάλθηκε στις|Έκβαση|Ημ. έκβασης|Αιτία",
            "17|Γραφείο  Νομικών|δικηγόρος|03.04.2023||ολοκληρώθηκε|20.04.2023|",
            "17|Ξενώνας Α|ξενώνας|05.05.2023|08.05.2023|απορρίφθηκε|09.05.2023|χωρίς θέση",
            "18|Κέντρο Υγείας|γιατρός|06.06.2023||στάλθηκε||", "18|Δήμος|τρόφιμα|07.06.2023||το αρνήθηκε η ίδια||",
            "18|Ξενώνας Α|ξενώνας|05.05.2023||δεν ελήφθη||", "18|Ξενώνας Α|ξενώνας|05.05.2023||ελήφθη|01.05.2023|",
            "18|Ξενώνας Α|βόλτα|05.05.2023||ελήφθη||", "18||ξενώνας|05.05.2023||ελήφθη||",
            "17|ΓΡΑΦΕΊΟ ΝΟΜΙΚΏΝ|νομικά|03.04.2023||ελήφθη|20.04.2023|");

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));
    @RegisterExtension
    final TestHouse other = new TestHouse();

    @TempDir
    Path folder;

    private final HerRegisters here = new HerRegisters(house);

    private static List<String> steps(HerRegisters of) {
        return of.rows("""
                select r.organisation || ' ' || r.need || ' ' || s.status || ' ' || s.on_day || coalesce(' ' || s.gap, '')
                  from referral r
                  join referral_status s on s.referral = r.id
                 order by r.number, s.number""");
    }

    @Test
    void eachStepComesInOnItsOwnDay() {
        var result = here.bring(WOMEN, REFERRALS);
        assertEquals(List.of("Γραφείο Νομικών legal asked 2023-04-03", "Γραφείο Νομικών legal received 2023-04-20",
                "Ξενώνας Α shelter prepared 2023-05-05", "Ξενώνας Α shelter asked 2023-05-08",
                "Ξενώνας Α shelter not-received 2023-05-09 no-place", "Κέντρο Υγείας health asked 2023-06-06",
                "Δήμος food prepared 2023-06-07", "Δήμος food declined-by-her 2023-06-07",
                "Ξενώνας Α shelter prepared 2023-05-05", "Ξενώνας Α shelter not-received 2023-05-05"), steps(here));
        assertEquals(List.of("10 unknown-word need", "11 missing organisation", "9 backwards status-on"),
                HerRegisters.refused(result));
        assertEquals(new Counts(5, 1, 1), result.counts().get(SheetKind.REFERRALS));
    }

    /// A referral that is still open: no letter is sent, no consent is claimed, and nobody is reminded.
    @Test
    void nothingOfHersLeavesByIt() {
        here.bring(WOMEN, REFERRALS);
        assertEquals(List.of(""), here.rows("select distinct allowed from referral"));
        assertEquals(0, here.count("consent_event"));
        assertEquals(List.of(), house.open().referrals().due().today().shown());
        var her = new ParticipantId(UUID.fromString(
                here.rows("select id from participant where preferred_name = 'Fatima'").getFirst()));
        for (var one : house.open().referrals().of(her).all()) {
            assertEquals("consents.refusal.not-given", assertThrows(Refusal.class,
                    () -> house.open().referrals().letter(her, one.referral().id())).key());
        }
        assertEquals(3, house.open().referrals().of(her).all().size());
        assertEquals(10, steps(here).size());
    }

    @Test
    void twiceAddsNothingUndoLeavesNothingAndWhoWasHereGetsNone() {
        var her = someone().called("Grace").welcomedIn(house.open());
        var done = here.bring(WOMEN, REFERRALS);
        int journal = here.count("journal");
        here.bringAgain(done, WOMEN, REFERRALS);
        assertEquals(List.of("2 here-already"), here.bring(Sheet.of("Referrals",
                "Card|Organisation|Kind of help|Date|Status", her.card() + "|Legal Desk|legal|2024-03-04|received"))
                .problems().stream().map(RowProblem::toString).toList());
        assertEquals(journal, here.count("journal"));
        assertInstanceOf(UndoOutcome.Undone.class, house.open().imports().undo(done.id().orElseThrow()));
        assertEquals(0, here.count("referral"));
        assertEquals(0, here.count("referral_status"));
    }

    @Test
    void theyGoOutAndComeInElsewhereAsTheSame() throws IOException {
        here.bring(WOMEN, REFERRALS);
        var there = new HerRegisters(other);
        var first = here.takeOut(folder.resolve("one.xlsx"), "el");
        there.bringWhole(first);
        assertArrayEquals(Files.readAllBytes(first),
                Files.readAllBytes(there.takeOut(folder.resolve("other.xlsx"), "el")));
        assertEquals(steps(here).stream().sorted().toList(), steps(there).stream().sorted().toList());
    }
}
