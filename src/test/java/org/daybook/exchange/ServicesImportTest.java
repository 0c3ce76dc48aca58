package org.daybook.exchange;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.daybook.exchange.ImportResult.Counts;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The list of services that a site in Cluj kept in a spreadsheet.
class ServicesImportTest {
    private static final Sheet SERVICES = Sheet.of("Agenda casei", "Contacte utile 2025", "",
            "Denumirea|Tip ajutor|Oraș|Adresa|Telefon|Limbi vorbite|Program|Tarif|Fără documente|Închis din|Observații|Cum se ajunge",
            "Clinica Horea|spital|Cluj|Str. Horea 3|0264 555 010|română, engleză și ucraineană|L-V 8-16|gratuit|da||etajul 2",
            "Casa Speranța|casă sigură|Cluj|Str. Ascunsă 9|0800 555 555|ro en|||da||",
            "Avocat Pop|juridic|Turda|||limba veche|||||",
            "|psiholog|Cluj||0264 555 011|||||",
            "Centrul Nou|magie|Cluj|Str. Secretă 1||||||||lângă gara Secretă",
            "Cantina Bună|cantină|Dej|||||în funcție de venit|poate||",
            "CLINICA HOREA|medical|cluj||||||||",
            "Vechiul Cămin|adăpost|Cluj|||||||01.02.2024|",
            "=1+1|altele|||||||||");

    @RegisterExtension
    final TestHouse house = new TestHouse();
    @RegisterExtension
    final TestHouse other = new TestHouse();

    @TempDir
    Path folder;

    @Test
    void servicesComeInToBeCheckedAndOfSafeHousesNoAddress() throws IOException {
        var site = new Register(house);
        var result = site.run(SERVICES);
        assertEquals(Map.of(SheetKind.SERVICES, new Counts(4, 1, 0)), result.counts());
        assertEquals(List.of("6 unknown-language", "7 missing", "8 unknown-word", "9 not-yes-or-no",
                "5 address-not-kept"), Register.said(result));
        assertEquals("health|Str. Horea 3|en ro uk|free|yes|etajul 2", site.one("""
                select kind || '|' || address || '|' || languages || '|' || cost || '|' || without_papers || '|' || notes
                  from service
                 where name = 'Clinica Horea'"""));
        assertEquals("shelter|Cluj|0800 555 555|", site.one("""
                select kind || '|' || city || '|' || contact || '|' || coalesce(address, '') || coalesce(way, '')
                  from service
                 where name = 'Casa Speranța'"""));
        assertEquals("2024-02-01", site.one("select closed_on from service where name = 'Vechiul Cămin'"));
        // Nobody of this site has checked them.
        assertEquals(3, house.open().services().all().due());
        // The address is not kept of a row that was not understood either.
        assertEquals("0", site.one("select count(*) from import_refused where cells like '%Secret%'"));
        assertEquals("0", site.one("select count(*) from service where address like '%Ascuns%'"));
        site.comesOnceAndGoes(result, List.of("service"), SERVICES);
        site.goesRound(other, folder, List.of("service"));
    }

    /// As in the form.
    @Test
    void noCardComesInWithAService() {
        var site = new Register(house);
        var card = someone().called("Ana").welcomedIn(house.open()).card().toString();
        var result = site.run(Sheet.of("Agenda", "Denumirea|Tip ajutor|Oraș|Observații",
                "Clinica Horea|spital|Cluj|etajul 2", "Cantina Bună|cantină|Dej|a fost acolo " + card,
                "Centrul Nou|magie|Cluj|" + card.replace("-", " ")));
        assertEquals(new Counts(1, 0, 1), result.sum());
        assertEquals("0", site.one("select count(*) from service where notes like '%" + card + "%'"));
        assertEquals("0", site.one("select count(*) from import_refused where cells like '%"
                + card.substring(0, card.indexOf('-')) + "%'"));
    }

    /// A column for the contact or for notes may contain it, too.
    @Test
    void noAddressOfASafeHouseComesInWithItsContactOrNotes() {
        var site = new Register(house);
        var result = site.run(Sheet.of("Agenda", "Denumirea|Tip ajutor|Oraș|Telefon|Observații",
                "Casa Speranța|casă sigură|400001 Cluj|Str. Ascunsă 9, 0800 555 555|strada Ascunsă nr. 9"));
        assertEquals(new Counts(1, 0, 0), result.sum());
        assertEquals(List.of("2 address-not-kept"), Register.said(result));
        assertEquals("Cluj|0800 555 555|", site.one("select city || '|' || contact || '|' || notes from service"));
    }

    @Test
    void whatIsInTheAddressBookStaysAsItIs() {
        var site = new Register(house);
        assertTrue(house.open().services().addStarterSet() > 0);
        var known = house.open().services().all().all().getFirst();
        int before = site.rows("journal");
        var line = known.facts().name() + "|" + known.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
                + "|" + known.facts().where().country().orElse("") + "|" + known.facts().where().city()
                + "|another number";
        var result = site.run(Sheet.of("Services", "Name|Kind|Country|Town|Phone", line));
        assertEquals(Map.of(SheetKind.SERVICES, new Counts(0, 1, 0)), result.counts());
        assertEquals(before, site.rows("journal"));
    }

    /// Support for women is also listed with the names of services: these names do not belong in the address book.
    @Test
    void aListOfWomenIsNoAddressBook() {
        var imports = house.open().imports();
        var hers = Sheet.of("Servizi erogati", "Codice|Nome|Servizio|Tipo|Indirizzo", "17|Olena|Avvocato|legale|Via 1");
        var named = Sheet.of("Servizi alle donne", "Nome|Tipo|Data di nascita", "Olena|legale|1994");
        for (var sheet : imports.plan(List.of(hers, named), ImportMapping.GUESSED).sheets()) {
            assertTrue(sheet.mappings().stream().noneMatch(one -> one.kind() == SheetKind.SERVICES),
                    sheet.source().name());
        }
    }
}
