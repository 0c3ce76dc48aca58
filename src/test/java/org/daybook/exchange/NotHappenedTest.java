package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.daybook.testing.TestHouse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rows with a day, of which another column says that nothing happened on it.
class NotHappenedTest {
    private static final Sheet WOMEN = Sheet.of("Women", "Code|Name|Born", "P1|Ana|1990", "P2|Joy|1991", "P3|Eva|1992");

    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Register register = new Register(house);

    private String those(String table) {
        return register.one("""
                select coalesce(group_concat(preferred_name, ' '), '')
                  from (select distinct p.preferred_name
                          from %s m
                          join participant p on p.id = m.participant
                         order by 1)""".formatted(table));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Achieved;yes;no", "Raggiunto;sì;in corso", "Stato;raggiunto;non raggiunto",
            "Status;done;planned", "Įvykdyta;taip;ne", "Atins;da;nu", "Постигнато;да;предстои",
            "Επιτεύχθηκε;ναι;όχι", "Achieved;x;", "Raggiunto;✓;"})
    void aMilestoneThatWasNotReachedWaits(String heading, String yes, @Nullable String no) {
        var result = register.run(WOMEN, Sheet.of("Milestones", "Code|Milestone|Date|" + heading,
                "P1|driving licence|2024-03-15|" + yes, "P2|driving licence|2024-03-15|" + (no == null ? "" : no)));
        assertEquals("Ana", those("milestone"));
        assertEquals(List.of("3 not-happened"), Register.refusedRows(result));
        house.open().imports().mending().again(result.id().orElseThrow());
        assertEquals("Ana", those("milestone"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Enrolled;yes;no", "Stato;attiva;lista d’attesa", "Status;active;cancelled",
            "Κατάσταση;ενεργή;σε αναμονή", "Статус;активна;не е записана", "Stare;activă;pe lista de așteptare"})
    void whoWasNotEnrolledIsOnNoPath(String heading, String yes, String no) {
        var result = register.run(WOMEN, Sheet.of("Enrolments", "Code|Path|Start|" + heading,
                "P1|practical skills|2024-03-15|" + yes, "P2|practical skills|2024-03-15|" + no,
                "P3|practical skills|2024-03-15|" + yes));
        assertEquals("Ana Eva", those("enrolment"));
        assertEquals(List.of("3 not-happened"), Register.refusedRows(result));
    }

    @Test
    void whoWasNotHiredHasNoWork() {
        var result = register.run(WOMEN, Sheet.of("Placements", "Code|Kind of work|Started|Hired",
                "P1|job|2024-03-15|yes", "P2|job|2024-03-15|no", "P3|job|2024-03-15|interview"));
        assertEquals("Ana", those("placement"));
        assertEquals(List.of("3 not-happened", "4 not-happened"), Register.refusedRows(result));
    }

    /// She was there, and the goal or the end is another matter.
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Completed;yes;no", "Achieved;yes;", "Raggiunto;sì;in corso",
            "Status;completed;not completed", "Stato;conclusa;non conclusa", "Status;left early;not active",
            "Ολοκληρώθηκε;ναι;όχι", "Būsena;baigta;nebaigta", "Статус;завършен;неактивна",
            "Stare;finalizat;nefinalizat",
            "Status;not known;ended"})
    void whatWasNotCompletedTookPlace(String heading, String yes, @Nullable String no) {
        var last = "|" + (no == null ? "" : no);
        var result = register.run(WOMEN,
                Sheet.of("Enrolments", "Code|Path|Start|End|" + heading,
                        "P1|practical skills|2024-03-15|2024-06-15|" + yes,
                        "P2|practical skills|2024-03-15|2024-06-15" + last,
                        "P3|practical skills|2024-03-15|2024-06-15|"),
                Sheet.of("Placements", "Code|Kind of work|Started|Ended|" + heading,
                        "P1|traineeship|2024-03-15|2024-06-15|" + yes, "P2|traineeship|2024-03-15|2024-06-15" + last));
        assertEquals(List.of(), Register.refusedRows(result));
        assertEquals("Ana Eva Joy", those("enrolment"));
        assertEquals("Ana Joy", those("placement"));
    }

    /// Without the last day she would remain on the path, or in work, until today.
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Status;active;inactive", "Stato;in corso;chiuso", "Completed;;yes",
            "Active;yes;no",
            "Attiva;sì;no", "Būsena;lanko;nelanko", "Статус;активна;прекратена", "Κατάσταση;ενεργή;ανενεργή",
            "Stare;activă;închisă"})
    void whatIsOverNeedsItsLastDay(String heading, @Nullable String ongoing, String over) {
        var still = "|" + (ongoing == null ? "" : ongoing);
        var result = register.run(WOMEN,
                Sheet.of("Enrolments", "Code|Path|Start|End|" + heading, "P1|practical skills|2024-03-15|" + still,
                        "P2|practical skills|2024-03-15||" + over, "P3|practical skills|2024-03-15|" + still),
                Sheet.of("Placements", "Code|Kind of work|Started|" + heading, "P1|job|2024-03-15" + still,
                        "P2|job|2024-03-15|" + over));
        assertEquals(List.of("3 missing", "3 missing"), Register.refusedRows(result));
        house.open().imports().mending().again(result.id().orElseThrow());
        assertEquals("Ana Eva", those("enrolment"));
        assertEquals("Ana", those("placement"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Esito;assunta;non superata la prova", "Outcome;hired;dismissed",
            "Esito;confermata;licenziata"})
    void workThatEndedNeedsItsLastDay(String heading, String works, String over) {
        var result = register.run(WOMEN, Sheet.of("Placements", "Code|Kind of work|Started|" + heading,
                "P1|job|2024-03-15|" + works, "P2|job|2024-03-15|" + over));
        assertEquals(List.of("3 missing"), Register.refusedRows(result));
        assertEquals("Ana", those("placement"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Status;passed;failed", "Result;passed;refused", "Outcome;ok;rejected",
            "Esito;promossa;bocciata", "Esito;ottenuto;presentata domanda", "Αποτέλεσμα;πέρασε;απέτυχε",
            "Rezultatas;išlaikė;neišlaikė", "Rezultat;admis;respins", "Резултат;издържан;скъсана"})
    void whatFailedWasNotReached(String heading, String reached, String failed) {
        var result = register.run(WOMEN, Sheet.of("Milestones", "Code|Milestone|Date|" + heading,
                "P1|driving licence|2024-03-15|" + reached, "P2|driving licence|2024-03-15|" + failed));
        assertEquals("Ana", those("milestone"));
        assertEquals(List.of("3 not-happened"), Register.refusedRows(result));
    }

    /// The application itself was made.
    @Test
    void anApplicationThatWasSubmittedWasMade() {
        var result = register.run(WOMEN, Sheet.of("Milestones", "Code|Milestone|Date|Status",
                "P1|applied for residence permit|2024-03-15|submitted", "P2|residence permit|2024-03-15|submitted",
                "P3|applied for residence permit|2024-03-15|planned"));
        assertEquals("Ana", those("milestone"));
        assertEquals(List.of("3 not-happened", "4 not-happened"), Register.refusedRows(result));
    }

    /// *Status* is as often the one of her residence.
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Status;asylum seeker;refused asylum;not enrolled",
            "Stato;protezione speciale;non regolare;lista d’attesa", "Stare;azil;nu are permis de ședere;anulat"})
    void aStateOfResidenceDoesNotDenyAPath(String heading, String one, String other, String denied) {
        var result = register.run(WOMEN, Sheet.of("Enrolments", "Code|Path|Start|" + heading,
                "P1|practical skills|2024-03-15|" + one, "P2|practical skills|2024-03-15|" + other,
                "P3|practical skills|2024-03-15|" + denied));
        assertEquals("Ana Joy", those("enrolment"));
        assertEquals(List.of("4 not-happened"), Register.refusedRows(result));
    }

    @Test
    void aReasonThatNothingBeganIsNoPath() {
        var result = register.run(WOMEN, Sheet.of("Percorsi", "Code|Percorso|Inizio|Fine|Motivo fine",
                "P1|competenze pratiche|2024-03-15|2024-05-15|lavoro",
                "P2|competenze pratiche|2024-03-15|2024-05-15|mai iniziato"));
        assertEquals("Ana", those("enrolment"));
        assertEquals(List.of("3 unknown-word"), Register.refusedRows(result));
    }

    /// A permit or an account that is in use was obtained.
    @Test
    void aMilestoneInUseWasReached() {
        var result = register.run(WOMEN, Sheet.of("Milestones", "Code|Milestone|Date|Status",
                "P1|residence permit|2024-03-15|active", "P2|bank account|2024-03-15|current",
                "P3|driving licence|2024-03-15|in progress"));
        assertEquals(List.of("4 not-happened"), Register.refusedRows(result));
        assertEquals("Ana Joy", those("milestone"));
    }

    /// Where nobody is ticked, the column is not used.
    @Test
    void aColumnThatIsNotUsedSaysNothing() {
        register.run(WOMEN, Sheet.of("Milestones", "Code|Milestone|Date|Achieved", "P1|driving licence|2024-03-15|",
                "P2|driving licence|2024-03-15|–"));
        assertEquals("Ana Joy", those("milestone"));
    }
}
