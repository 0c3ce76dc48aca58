package org.daybook.exchange;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.exchange.ImportResult.Counts;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.daybook.work.CompanyDetails;
import org.daybook.work.MarkState;
import org.daybook.work.NewPlacement;
import org.daybook.work.Sector;
import org.daybook.work.WarningSign;
import org.daybook.work.WorkMark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Placements from before Daybook are imported with their own days.
class PlacementsImportTest {
    private static final Sheet WOMEN = Sheet.of("Narės", "Kortelės nr|Vardas|Registracijos data",
            "17|Olena|2023-03-13", "18|Fatima|2023-04-15");
    private static final Sheet CONSENTS = Sheet.of("Sutikimai", "Kortelės nr|Sutikimas dėl|Atsakymas|Data",
            "17|vėlesnis susisiekimas|taip|2023-03-13", "17|susisiekimas|taip|2023-03-13");
    private static final Sheet WORK = Sheet.of("Įdarbinimai", "Įdarbinimai 2023-2025", "",
            "Kortelės nr|Darbdavys|Darbo rūšis|Pradžia|Pabaiga|Valandos per sav.|Sutartis|Pabaigos priežastis",
            "17|KEPYKLA aušra|darbas|2024-02-01||30|neterminuota|", "18||praktika|2023-06-01|2023-09-30|20||",
            "18|Kepykla Aušra|Darbas|2023-11-01|2024-05-31||terminuota|baigėsi sutartis",
            "18|Nežinoma įmonė|darbas|2023-11-01||||", "18||darbas|2024-05-01|2024-04-01|||",
            "18||darbas|2024-05-01|2024-06-01|80||", "18||stovykla|2024-05-01||||", "18||darbas|||||",
            "17|Kepykla Aušra|darbas|2024-02-01||30|neterminuota|");

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));
    @RegisterExtension
    final TestHouse other = new TestHouse();

    @TempDir
    Path folder;

    private final HerRegisters here = new HerRegisters(house);

    private static void bakery(TestHouse of) {
        of.open().work().companies().add(CompanyDetails.named("Kepykla Aušra", Sector.HOTELS_AND_FOOD));
    }

    private static List<String> written(HerRegisters of) {
        return of.rows("""
                select coalesce(c.name || ' ', '') || p.kind || ' ' || p.started_on || ' ' || coalesce(p.ended_on, 'on') || ' '
                       || coalesce(p.hours, '') || ' ' || coalesce(p.contract, '') || ' ' || coalesce(p.ended_because, '')
                  from placement p
                  left join company c on c.id = p.company
                 order by p.started_on""");
    }

    @Test
    void itComesInWithItsOwnDaysAtCompaniesOfTheStore() {
        bakery(house);
        var result = here.bring(WOMEN, WORK);
        assertEquals(List.of("traineeship 2023-06-01 2023-09-30 20  not-told",
                "Kepykla Aušra job 2023-11-01 2024-05-31  fixed-term contract-over",
                "Kepykla Aušra job 2024-02-01 on 30 permanent "), written(here));
        assertEquals(List.of("8 backwards", "9 out-of-range week-hours", "10 unknown-word work-kind",
                "11 missing started", "7 unknown-company company"), HerRegisters.refused(result));
        assertEquals(new Counts(3, 1, 1), result.counts().get(SheetKind.PLACEMENTS));
    }

    /// Also if the register has her yes to being asked: nobody has asked her yet how she may be called.
    @Test
    void nobodyIsAskedAboutMonthsThatAreOver() {
        bakery(house);
        here.bring(WOMEN, CONSENTS, WORK);
        assertEquals(List.of(), house.open().work().due().today().rows());
        var her = new ParticipantId(UUID.fromString(
                here.rows("select id from participant where preferred_name = 'Olena'").getFirst()));
        assertEquals(Set.of(MarkState.NOT_ASKED), house.open().work().wishes().of(her).marks().stream()
                .map(WorkMark::state).collect(Collectors.toSet()));
    }

    /// Neither the reason nor the author is written, as when the sign comes later.
    @Test
    void whoWorksOnWhereASignStandsIsSpokenWith() {
        bakery(house);
        var companies = house.open().work().companies();
        companies.warnings().warn(companies.all().getFirst().company().id(), WarningSign.UNPAID_HOURS);
        here.bring(WOMEN, WORK);
        assertEquals(List.of("Olena"), here.rows("""
                select p.preferred_name
                  from work_check_in w
                  join participant p on p.id = w.participant"""));
    }

    /// It is a fact that she worked there before the sign; nobody begins there since, and a woman who did all the same is
    /// spoken with.
    @Test
    void nobodyBeginsWhereASignStands() {
        bakery(house);
        var companies = house.open().work().companies();
        companies.warnings().warn(companies.all().getFirst().company().id(), WarningSign.UNPAID_HOURS);
        house.clock().move(Duration.ofDays(3));
        var today = house.open().work().companies().today();
        var result = here.bring(WOMEN, Sheet.of("Įdarbinimai", "Kortelės nr|Darbdavys|Darbo rūšis|Pradžia|Pabaiga",
                "18|KEPYKLA „Aušra“|darbas|" + today.plusDays(1), "18|Kepykla Aušra|darbas|" + today,
                "18|Kepykla Aušra|darbas|" + today.minusDays(3) + "|" + today.minusDays(1),
                "17|Kepykla Aušra|darbas|" + today.minusDays(4) + "|" + today.minusDays(3)));
        assertEquals(List.of("2 stopped-company company", "3 stopped-company company", "4 stopped-company company"),
                HerRegisters.refused(result));
        assertEquals(1, written(here).size());
        assertEquals(List.of("Fatima"), here.rows("""
                select p.preferred_name
                  from work_check_in w
                  join participant p on p.id = w.participant"""));
    }

    /// A continuing register is imported each month, with the rows that were refused before.
    @Test
    void whoWasSpokenWithIsNotAskedForAgainByTheSameRow() {
        bakery(house);
        var companies = house.open().work().companies();
        companies.warnings().warn(companies.all().getFirst().company().id(), WarningSign.UNPAID_HOURS);
        house.clock().move(Duration.ofDays(3));
        var work = Sheet.of("Įdarbinimai", "Kortelės nr|Darbdavys|Darbo rūšis|Pradžia",
                "18|Kepykla Aušra|darbas|" + companies.today());
        var mistake = here.bring(WOMEN, work);
        assertInstanceOf(UndoOutcome.Undone.class, house.open().imports().undo(mistake.id().orElseThrow()));
        assertEquals(0, here.count("work_check_in"));
        here.bring(WOMEN, work);
        here.bring(Sheet.of("Narės", "Kortelės nr|Vardas|Registracijos data", "19|Grace|2023-05-15"), work);
        assertEquals(1, here.count("work_check_in"));
        var her = new ParticipantId(UUID.fromString(
                here.rows("select id from participant where preferred_name = 'Fatima'").getFirst()));
        house.open().work().due().checkedIn(her);
        here.bring(Sheet.of("Narės", "Kortelės nr|Vardas|Registracijos data", "20|Amina|2023-06-15"), work);
        assertEquals(List.of(), house.open().work().due().today().rows());
    }

    /// The colleague who imports the file may not see where a sign is: she alone would know that somebody works there.
    @Test
    void aWomanWhoWorksThereByARefusedRowIsSpokenWithIfNothingElseComesIn() {
        stoppedBakery();
        here.bring(WOMEN);
        house.clock().move(Duration.ofDays(3));
        var work = Sheet.of("Įdarbinimai", "Kortelės nr|Darbdavys|Darbo rūšis|Pradžia",
                "18|Kepykla Aušra|darbas|" + house.open().work().companies().today());
        var imports = house.open().imports();
        imports.dryRun(imports.check(imports.plan(List.of(work), ImportMapping.GUESSED)), Progress.unwatched());
        assertEquals(List.of(), spokenWith());
        assertEquals(Optional.empty(), here.bring(work).id());
        here.bring(work);
        assertEquals(List.of("Fatima"), spokenWith());
    }

    /// Her work is not added to a woman who was here before, but she works there all the same.
    @Test
    void aWomanWhoWasHereAndWorksThereByTheFileIsSpokenWith() {
        stoppedBakery();
        var her = someone().called("Grace").welcomedIn(house.open());
        here.bring(Sheet.of("Placements", "Card|Company|Kind of work|Started|Ended",
                her.card() + "|Kepykla Aušra|job|2024-03-04|"));
        assertEquals(List.of("Grace"), spokenWith());
    }

    /// Whatever is wrong with a row, it says where she works.
    @Test
    void aWomanWhoseRowIsRefusedForAnotherReasonIsSpokenWith() {
        stoppedBakery();
        var women = Sheet.of("Narės", "Kortelės nr|Vardas|Registracijos data", "17|Olena|2023-03-13",
                "18|Fatima|2023-04-15", "19|Grace|2023-04-15", "20|Amina|2023-04-15");
        here.bring(women, Sheet.of("Įdarbinimai",
                "Kortelės nr|Darbdavys|Darbo rūšis|Pradžia|Pabaiga|Valandos per sav.",
                "17|Kepykla Aušra|darbas|2024-02-01||80", "18|Kepykla Aušra|stovykla|2024-02-01|vasarą|20",
                "19|Kepykla Aušra|darbas|2024-02-01|2024-05-31|80", "20|Kita įmonė|darbas|2024-02-01||80"));
        assertEquals(List.of("Fatima", "Olena"), spokenWith());
    }

    private void stoppedBakery() {
        bakery(house);
        var companies = house.open().work().companies();
        companies.warnings().warn(companies.all().getFirst().company().id(), WarningSign.UNPAID_HOURS);
    }

    private List<String> spokenWith() {
        return here.rows("""
                select p.preferred_name
                  from work_check_in w
                  join participant p on p.id = w.participant
                 order by p.preferred_name""");
    }

    /// As with work she found herself, it cannot be entered by hand; a year before her birth is a typing error.
    @Test
    void noWorkOfAChildNorOfAnotherCenturyComesIn() {
        var women = Sheet.of("Narės", "Kortelės nr|Vardas|Registracijos data|Gimimo metai", "17|Olena|2023-03-13|2012",
                "18|Fatima|2023-04-15|1994", "19|Grace|2023-04-15|");
        var result = here.bring(women, Sheet.of("Įdarbinimai", "Kortelės nr|Darbo rūšis|Pradžia",
                "17|darbas|2024-02-01", "18|darbas|1985-02-01", "18|darbas|2010-02-01", "19|darbas|1924-02-01"));
        assertEquals(List.of("job 2010-02-01 on   "), written(here));
        assertEquals(List.of("2 impossible-date started", "3 impossible-date started", "5 impossible-date started"),
                HerRegisters.refused(result).stream().sorted().toList());
    }

    @Test
    void twiceAddsNothingUndoLeavesNothingAndWhoWasHereGetsNone() {
        bakery(house);
        var her = someone().called("Grace").welcomedIn(house.open());
        var done = here.bring(WOMEN, WORK);
        int journal = here.count("journal");
        here.bringAgain(done, WOMEN, WORK);
        assertEquals(List.of("2 here-already"), here.bring(Sheet.of("Placements", "Card|Kind of work|Started",
                her.card() + "|job|2024-03-04")).problems().stream().map(RowProblem::toString).toList());
        assertEquals(journal, here.count("journal"));
        assertInstanceOf(UndoOutcome.Undone.class, house.open().imports().undo(done.id().orElseThrow()));
        assertEquals(List.of(), written(here));
        assertTrue(here.count("company") == 1, "the company stays");
    }

    @Test
    void itGoesOutAndComesInElsewhereAsTheSame() throws IOException {
        bakery(house);
        here.bring(WOMEN, WORK);
        turnTo("Jonas Petraitis");
        bakery(other);
        var there = new HerRegisters(other);
        var first = here.takeOut(folder.resolve("one.xlsx"), "lt");
        there.bringWhole(first);
        assertArrayEquals(Files.readAllBytes(first),
                Files.readAllBytes(there.takeOut(folder.resolve("other.xlsx"), "lt")));
        assertEquals(written(here), written(there));
        assertEquals(List.of("Jonas Petraitis"), there.rows("""
                select person
                  from placement
                 where person is not null"""));
    }

    /// A register without a column for the contract names it as the kind of work, also in a row that waits until it is mended.
    @ParameterizedTest
    @CsvSource({"contratto a tempo determinato, job, fixed-term", "a tempo indeterminato, job, permanent",
            "fixed-term contract, job, fixed-term", "zero hours contract, job, on-call",
            "σύμβαση εργασίας ορισμένου χρόνου, job, fixed-term", "αορίστου χρόνου, job, permanent",
            "terminuota darbo sutartis, job, fixed-term", "neterminuota, job, permanent",
            "contract pe perioadă determinată, job, fixed-term", "perioadă nedeterminată, job, permanent",
            "срочен трудов договор, job, fixed-term", "безсрочен договор, job, permanent",
            "progetto formativo, traineeship, training", "partita iva, self-employment, own-business",
            "part time, job,",
            "darbas, job,"})
    void theContractNamedAsTheKindOfWorkIsKept(String text, String kind, @Nullable String contract) {
        var work = Sheet.of("Įdarbinimai", "Kortelės nr|Darbdavys|Darbo rūšis|Pradžia", "17||" + text + "|2024-02-01",
                "18|Kepykla Aušra|" + text + "|2024-02-01");
        var first = here.bring(WOMEN, work);
        assertEquals(List.of("3 unknown-company company"), HerRegisters.refused(first));
        bakery(house);
        house.open().imports().mending().again(first.id().orElseThrow());
        assertEquals(Collections.nCopies(2, kind + " " + (contract == null ? "" : contract)),
                here.rows("select kind || ' ' || coalesce(contract, '') from placement"));
    }

    @ParameterizedTest
    @CsvSource({"contratto a tempo determinato, fixed-term", "Tempo indeterminato part-time, permanent",
            "fixed-term employment contract, fixed-term"})
    void aContractIsFoundInALongerText(String text, String contract) {
        here.bring(WOMEN, Sheet.of("Įdarbinimai", "Kortelės nr|Darbo rūšis|Pradžia|Sutartis",
                "17|darbas|2024-02-01|" + text));
        assertEquals(List.of(contract), here.rows("select contract from placement"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"non indeterminato", "da determinato a indeterminato", "senza contratto", "indeterminato?"})
    void aContractThatIsDeniedOrOneOfSeveralWaits(String text) {
        var result = here.bring(WOMEN, Sheet.of("Įdarbinimai", "Kortelės nr|Darbo rūšis|Pradžia|Sutartis",
                "17|darbas|2024-02-01|" + text));
        assertEquals(List.of("2 unknown-word contract"), HerRegisters.refused(result));
    }

    /// A contact person at an unnamed company is not kept: this is reported, and the work is imported.
    @Test
    void aContactWithoutACompanyIsSaid() {
        bakery(house);
        var result = here.bring(WOMEN, Sheet.of("Įdarbinimai",
                "Kortelės nr|Darbdavys|Darbo rūšis|Pradžia|Kontaktinis asmuo įmonėje",
                "17||darbas|2024-02-01|Jonas Petraitis", "18|Kepykla Aušra|darbas|2024-02-02|Ona Petraitė"));
        assertEquals(List.of("2 contact-not-kept"), Register.said(result));
        assertEquals(2, written(here).size());
        assertEquals(List.of("Ona Petraitė"), here.rows("select person from placement where person is not null"));
    }

    /// The contact person of Olena at the company where she works.
    private void turnTo(String name) {
        var her = new ParticipantId(UUID.fromString(
                here.rows("select id from participant where preferred_name = 'Olena'").getFirst()));
        var job = house.open().work().wishes().of(her).jobs().getFirst();
        house.open().work().placements().change(her, job, new NewPlacement(job.contract(), job.hours(),
                Optional.of(job.startedOn())).turningTo(name));
    }
}
