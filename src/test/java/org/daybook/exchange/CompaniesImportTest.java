package org.daybook.exchange;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.exchange.ImportResult.Counts;
import org.daybook.testing.TestHouse;
import org.daybook.work.Company;
import org.daybook.work.CompanyDetails;
import org.daybook.work.CompanyPerson;
import org.daybook.work.CompanyPerson.About;
import org.daybook.work.CompanyState;
import org.daybook.work.OpeningDetails;
import org.daybook.work.OpeningKind;
import org.daybook.work.Sector;
import org.daybook.work.WarningSign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The companies that a site in Patras kept in Greek, with their openings, kept by a colleague who writes Bulgarian.
class CompaniesImportTest {
    private static final Sheet COMPANIES = Sheet.of("Συνεργασίες", "Επιχειρήσεις 2025",
            "Επωνυμία|Κλάδος|Πόλη|Υπεύθυνος|Τηλέφωνο|Εργαζόμενοι|Διεύθυνση|Ημερ. συμφωνίας|Κλειστό από|Έλεγχος|Προειδοποίηση",
            "Ξενοδοχείο Αύρα|ξενοδοχεία|Πάτρα|Μαρία|2610 555 010|25|Ρήγα 3|12.03.2025||έγινε 3.4.2025|",
            "Ραφείο Νήμα|βιοτεχνία|Πάτρα||info@nima.example|1-9|||||κρατούν χαρτιά",
            "ραφείο νήμα|καθαρισμός|||||||||",
            "Φάρμα Ήλιος|θερμοκήπια|Αμαλιάδα|||250+|||31/12/2024||",
            "Κάτι Άλλο|μαγεία|||||||||",
            "|καθαρισμός|Πάτρα||2610 555 011||||||",
            "Total Energies|ενέργεια|||||||||",
            "Σύνολο|3|||||||||");
    private static final Sheet OPENINGS = Sheet.of("Свободни места",
            "Фирма|Длъжност|Вид|Места|Часове седмично|Смени|Език|Ниво|Срок",
            "Ξενοδοχείο Αύρα|Камериерка|работа|2|30|сутрин и уикенд|гръцки|A2|31.12.2027",
            "Ραφείο Νήμα|Шивачка|стаж||20|сутрин|||",
            "Неизвестна|Готвачка|работа|1|||||",
            "Ραφείο Νήμα|Гладачка|работа|300|||||",
            "Ραφείο Νήμα|Бродерия|работа|1|80||||",
            "Ραφείο Νήμα|Бродерия|работа|1|20|сутрин|гръцки||",
            "Φάρμα Ήλιος|Бране|работа|5|40||||30.09.2024",
            "Ραφείο Νήμα|Шивачка|магия||||||");

    @RegisterExtension
    final TestHouse house = new TestHouse();
    @RegisterExtension
    final TestHouse other = new TestHouse();

    @TempDir
    Path folder;

    private Company named(String name) {
        return house.open().work().companies().all().stream().map(Company.Line::company)
                .filter(one -> one.details().name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void companiesComeInUncheckedWithWhatTheyOffer() throws IOException {
        var site = new Register(house);
        var result = site.run(OPENINGS, COMPANIES);
        assertEquals(Map.of(SheetKind.COMPANIES, new Counts(4, 1, 0), SheetKind.OPENINGS, new Counts(3, 0, 3)),
                result.counts());
        assertEquals(List.of("6 out-of-range", "9 unknown-word", "7 unknown-word", "8 missing", "10 total",
                "4 unknown-company", "5 out-of-range", "7 missing"), Register.said(result));
        var hotel = named("Ξενοδοχείο Αύρα");
        assertEquals("small Μαρία 2610 555 010 2025-03-12", site.one("""
                select size || ' ' || person || ' ' || reach || ' ' || agreement_on
                  from company
                 where sector = 'I'"""));
        // A list may state what it likes: nobody has checked them, and a sign against one is entered by a person.
        assertEquals(CompanyState.BEING_CHECKED, hotel.state());
        assertEquals(CompanyState.BEING_CHECKED, named("Ραφείο Νήμα").state());
        assertEquals(CompanyState.CLOSED, named("Φάρμα Ήλιος").state());
        assertEquals(0, site.rows("company_check") + site.rows("company_warning"));
        assertEquals("2 30 mornings weekends el a2 2027-12-31", site.one("""
                select places || ' ' || hours || ' ' || day_parts || ' ' || language || ' ' || level || ' ' || open_until
                  from opening
                 where title = 'Камериерка'"""));
        assertEquals("1", site.one("select places from opening where title = 'Шивачка'"));
        site.comesOnceAndGoes(result, List.of("company", "opening"), OPENINGS, COMPANIES);
        site.goesRound(other, folder, List.of("company", "opening"));
    }

    /// A person who writes a file by the documentation uses the first word of each value, with a comma between two.
    @Test
    void allPartsOfTheDayAreUnderstoodTogetherInEveryLanguage() {
        var words = WordTable.choices();
        var field = ImportField.DAY_PARTS.code();
        for (var language : WordTable.LANGUAGES) {
            assertEquals(Optional.of("afternoons evenings mornings nights weekends"),
                    SeveralValues.in(
                            words.codes(field).stream().map(code -> words.word(field + "." + code, language))
                                    .collect(Collectors.joining(", ")),
                            part -> words.nearest(field, part)),
                    language);
        }
        assertEquals(Optional.of("mornings weekends"),
                SeveralValues.in("сутрин и уикенд", part -> words.nearest(field, part)));
    }

    /// Two of one name would be imported as one, and a closed opening would be open again.
    @Test
    void whatIsHereTwiceGoesOutAsTwoAndWhatWasClosedStaysClosed() throws IOException {
        var work = house.open().work();
        work.companies().add(CompanyDetails.named("Ήλιος", Sector.AGRICULTURE));
        var second = work.companies().add(CompanyDetails.named("Ήλιος ", Sector.TRADE));
        for (int i = 0; i < 2; i++) {
            work.openings().setClosed(work.openings().add(second, OpeningDetails.of("Συγκομιδή", OpeningKind.JOB, 3)),
                    true);
        }
        var today = work.companies().today();
        new Register(house).goesRound(other, folder, List.of());
        assertEquals(List.of("Ήλιος", "Ήλιος (2)"), other.open().work().companies().all().stream()
                .map(line -> line.company().details().name()).sorted().toList());
        assertEquals("2 " + today.minusDays(1), new Register(other).one("""
                select count(distinct title) || ' ' || max(open_until)
                  from opening"""));
    }

    /// Each with what is known about her, and once; the separators in the cell are in no name.
    @Test
    void whomElseOneSpeaksWithGoesAlong() throws IOException {
        var work = house.open().work();
        var company = work.companies().add(CompanyDetails.named("Ήλιος", Sector.AGRICULTURE));
        for (var about : List.of(new About("Άννα", Optional.empty(), Optional.of("anna@helios.example")),
                new About("Γιώργος; Νίκος", Optional.of("βάρδια | νύχτα"), Optional.empty()),
                new About("Μαρία", Optional.of("λογιστήριο"), Optional.of("2610 555 010")),
                new About("Μαρία", Optional.of("λογιστήριο"), Optional.of("2610 555 010")))) {
            work.companyContacts().add(company, about);
        }
        new Register(house).goesRound(other, folder, List.of());
        var there = other.open().work().companies();
        assertEquals(List.of(new About("Άννα", Optional.empty(), Optional.of("anna@helios.example")),
                new About("Γιώργος, Νίκος", Optional.of("βάρδια / νύχτα"), Optional.empty()),
                new About("Μαρία", Optional.of("λογιστήριο"), Optional.of("2610 555 010"))),
                there.page(there.all().getFirst().company().id()).people().stream().map(CompanyPerson::about).toList());
    }

    /// As in a form.
    @Test
    void noCardComesInWithACompanyOrWhatItOffers() {
        var site = new Register(house);
        var card = someone().called("Άννα").welcomedIn(house.open()).card();
        var result = site.run(Sheet.of("Εταιρείες", "Εταιρεία|Κλάδος|Πόλη|Υπεύθυνος", "Φάρμα Ήλιος|εμπόριο|Αθήνα|",
                "Φάρμα Νήμα|εμπόριο|" + card + "|" + card),
                Sheet.of("Θέσεις", "Εταιρεία|Θέση|Είδος|Τρόπος", "Φάρμα Ήλιος|Για " + card
                        + "|εργασία|" + card));
        assertEquals(Map.of(SheetKind.COMPANIES, new Counts(1, 0, 1), SheetKind.OPENINGS, new Counts(0, 0, 1)),
                result.counts());
        // There were two in each row, and neither is kept with the row to be corrected; nor if something else is wrong.
        site.run(Sheet.of("Εταιρείες", "Εταιρεία|Κλάδος|Πόλη|Υπεύθυνος", "Ραφείο|εμπόριο|Αθήνα|",
                "Μύλος|μαγεία|Αθήνα|Ρωτήστε την " + card));
        assertEquals("city,company,sector; company,opening-kind; company,sector", site.one("""
                select group_concat(names, '; ')
                  from (select (select group_concat(key) from json_each(cells)) as names
                          from import_refused
                         order by 1)"""));
        assertEquals("0", site.one("select count(*) from import_refused where cells like '%" + card + "%'"));
    }

    @Test
    void aCompanyThatIsHereStaysAsItIsAndASignStopsWhatItOffers() {
        var site = new Register(house);
        var companies = house.open().work().companies();
        var id = companies.add(CompanyDetails.named("Φάρμα Ήλιος", Sector.AGRICULTURE).in("Αμαλιάδα"));
        companies.warnings().warn(id, WarningSign.PAPERS_KEPT);
        int before = site.rows("journal");
        var result = site.run(Sheet.of("Εταιρείες", "Εταιρεία|Κλάδος|Πόλη", "ΦΆΡΜΑ ΉΛΙΟΣ|εμπόριο|Αθήνα"),
                Sheet.of("Θέσεις", "Εταιρεία|Θέση|Είδος", "Φάρμα Ήλιος|Συγκομιδή|εργασία"));
        assertEquals(new Counts(0, 1, 1), result.sum());
        assertEquals(List.of("2 stopped-company"), Register.said(result));
        assertEquals(before, site.rows("journal"));
    }
}
