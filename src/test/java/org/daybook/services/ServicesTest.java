package org.daybook.services;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.base.Refusal;
import org.daybook.services.ServiceForm.Access;
import org.daybook.services.ServiceForm.Where;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Role;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.daybook.ui.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The address book: who may change it, when it is checked again, and that nobody finds a place that must not be found.
class ServicesTest {
    private static final String OTHER = "four lamps by the window";

    private static final String HEAD = "name,kind,country,town,address,way,languages,hours,cost,without_papers,"
            + "female_only,children,contact,notes\n";

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    @Test
    void ofAPlaceThatMustNotBeFoundOnlyTheTownIsKept() {
        var one = room().add(form("House of the lamp", ServiceKind.SHELTER));
        assertEquals(new Where(Optional.of("IT"), "Palermo", "", ""), one.facts().where());
        assertEquals(0, house.open().vault().<Integer>read(tx -> tx.handle().createQuery("""
                select count(*)
                  from journal
                 where before like '%Via Roma%'""").mapTo(Integer.class).one()));
        house.reopen();
        assertEquals(List.of(one), room().all().all());
    }

    /// City alone, and contact through its helpline: an address does not get in through another field, either.
    @Test
    void theAddressOfAHiddenPlaceIsTypedNowhere() {
        for (var contact : List.of("Via Roma 12, 091 000 000", "091 000 000, 12 Baker Street", "Ermou 12",
                "Vilniaus g. 12",
                "ул. Шипка 12", "Str. Florilor nr. 5")) {
            assertEquals(List.of("contact"), addresses(hidden("Palermo", contact, "")), contact);
        }
        for (var notes : List.of("It is in Via Roma 12.", "Ring twice, viale della Libertà 3b", "Οδός Ερμού 12",
                "ask for Gedimino pr. 9", "12 rue de Rome")) {
            assertEquals(List.of("notes"), addresses(hidden("Palermo", "", notes)), notes);
        }
        assertEquals(List.of("city"), addresses(hidden("90133 Palermo", "", "")));
        assertEquals(List.of("city"), addresses(hidden("Palermo, Via Roma 12", "", "")));
        for (var contact : List.of("800 290 290 (24h)", "1522, 24/7", "+39 091 000 000 int. 5",
                "info@lamp.example2.org", "")) {
            assertEquals(List.of(), addresses(hidden("Palermo", contact, "")), contact);
        }
        for (var notes : List.of("Up to 3 children, 6 months", "Contact via the helpline, 24 hours",
                "Posti 4, lavori in corso",
                "Corso di italiano, 20 ore", "No boys over 14")) {
            assertEquals(List.of(), addresses(hidden("Palermo", "", notes)), notes);
        }
        var open = typed("Mensa", "Via Roma 12", "Via Roma 12");
        assertEquals(List.of(), open.problems(), "anybody may find it");
        var left = hidden("90133 Palermo", "Via Roma 12, 091 000 000", "It is in Via Roma 12.").withoutAddress();
        assertEquals(hidden("Palermo", "091 000 000", ""), left);
        assertThrows(IllegalArgumentException.class, () -> room().add(hidden("Palermo", "Via Roma 12", "")));
    }

    /// Also a street without a number, and a name with a number but without a word for a street.
    @Test
    void noStreetOfAHiddenPlaceIsTypedAnywhere() {
        for (var notes : List.of("Behind the church, in via Roma", "Via dei Mille, ring twice",
                "Corner of Baker Street",
                "Ermou 12, ring twice", "It is in Ermou 12b.", "Οδός Ερμού, δεύτερος όροφος",
                "strada Lalelelor, scara B",
                "ул. Шипка, до пекарната", "Gedimino pr., third floor", "Viale della Libertà", "piața Unirii",
                "Gedimino 9")) {
            assertEquals(List.of("notes"), addresses(hidden("Palermo", "", notes)), notes);
            assertEquals(List.of("hours"), addresses(hours(notes)), notes);
        }
        for (var city : List.of("Palermo, Ballarò", "Palermo via Roma", "Vilnius / Žvėrynas", "Piazza Unità",
                "Viale Europa")) {
            assertEquals(List.of("city"), addresses(hidden(city, "", "")), city);
        }
        for (var city : List.of("Palermo", "Palermo (PA)", "Reggio nell'Emilia", "Piazza Armerina", "Cluj-Napoca",
                "Θεσσαλονίκη",
                "Стара Загора", "Šiauliai")) {
            assertEquals(List.of(), addresses(hidden(city, "", "")), city);
        }
        assertEquals(List.of("contact"), addresses(hidden("Palermo", "Corso Umberto, 091 000 000", "")));
        for (var notes : List.of("Admission via Questura", "Accesso via Numero Verde, 24 ore",
                "In an emergency call 112.",
                "Beds 12, women 18 and older", "Free until June 30.", "Art. 18 only", "Solo con l'unità di strada",
                "The street team brings women", "Open 24 hours", "Boys up to 12. Pets welcome.", "Posti 4. Donne 18.",
                "Ask via WhatsApp or via Caritas", "Corso di italiano il martedì", "Monday 9.",
                "dal lunedì al venerdì, 9-17")) {
            assertEquals(List.of(), addresses(hidden("Palermo", "", notes)), notes);
            assertEquals(List.of(), addresses(hours(notes)), notes);
        }
        var named = new ServiceForm("Casa Aurora, via Roma 12", Optional.of(ServiceKind.SHELTER),
                new Where(Optional.of("IT"), "Palermo, Ballarò", "", ""), Access.NOTHING, "1522",
                "Ermou 12, ring twice");
        assertEquals(List.of("name", "city", "notes"), addresses(named));
        var left = named.withoutAddress();
        assertEquals("Casa Aurora, via Roma|Palermo|", left.name() + "|" + left.where().city() + "|" + left.notes());
        assertEquals(List.of(), left.problems());
        assertEquals(List.of(), typed("Via Libera", "1522", "In via Roma, ring twice").problems(),
                "anybody may find it");
    }

    private static ServiceForm hours(String hours) {
        return new ServiceForm("House of the lamp", Optional.of(ServiceKind.SHELTER),
                new Where(Optional.of("IT"), "Palermo", "", ""), new Access(Set.of(), hours, Optional.empty(),
                        Optional.empty(), Optional.empty(), Optional.empty()),
                "", "");
    }

    private static List<String> addresses(ServiceForm form) {
        return form.problems().stream().filter(one -> one.key().equals("services.problem.hidden-address"))
                .map(one -> one.field()).toList();
    }

    private static ServiceForm hidden(String city, String contact, String notes) {
        return new ServiceForm("House of the lamp", Optional.of(ServiceKind.SHELTER),
                new Where(Optional.of("IT"), city, "", ""), Access.NOTHING, contact, notes);
    }

    @Test
    void whatHadAnAddressDoesNotBecomeSuchAPlace() {
        var one = room().add(form("Clinic", ServiceKind.HEALTH));
        assertEquals("Via Roma 1", one.facts().where().address());
        var refused = assertThrows(Refusal.class,
                () -> room().change(one.id(), one.facts(), form("Clinic", ServiceKind.SHELTER)));
        assertEquals("services.refusal.had-address", refused.key());
        assertEquals(List.of(one), room().all().all());
        room().change(one.id(), one.facts(), new ServiceForm("Clinic", Optional.of(ServiceKind.HEALTH),
                new Where(Optional.of("IT"), "Palermo", "", ""), Access.NOTHING, "", ""));
        assertThrows(Refusal.class, () -> room().change(one.id(), one.facts(), form("Clinic", ServiceKind.SHELTER)),
                "the journal has the address");
    }

    @Test
    void whatMayHaveHadAnAddressIsNotRenamedToSuchAPlace() {
        var there = new Where(Optional.of("IT"), "Palermo", "Via Roma 1", "");
        var nowhere = new Where(Optional.of("IT"), "Palermo", "", "");
        var one = room().add(named("Centro", ServiceKind.OTHER, there));
        var hidden = named("Casa rifugio", ServiceKind.OTHER, nowhere);
        assertEquals("services.refusal.had-address", assertThrows(Refusal.class,
                () -> room().change(one.id(), one.facts(), hidden)).key());
        var emptied = room().change(one.id(), one.facts(), named("Centro", ServiceKind.OTHER, nowhere)).after();
        assertEquals("services.refusal.had-address", assertThrows(Refusal.class,
                () -> room().change(one.id(), emptied.facts(), hidden)).key(), "the journal has the address");
        assertEquals(List.of(emptied), room().all().all());
        var open = room().add(hidden);
        assertEquals("Casa rifugio Sole", room().change(open.id(), hidden,
                named("Casa rifugio Sole", ServiceKind.OTHER, nowhere)).after().facts().name());
    }

    @Test
    void twoColleaguesTogetherGiveAHiddenPlaceNoAddress() {
        var there = new Where(Optional.of("IT"), "Palermo", "Via Roma 1", "");
        var nowhere = new Where(Optional.of("IT"), "Palermo", "", "");
        var centre = room().add(named("Centro X", ServiceKind.OTHER, nowhere));
        room().change(centre.id(), centre.facts(), named("Centro X", ServiceKind.OTHER, there));
        assertEquals("services.refusal.had-address", assertThrows(Refusal.class, () -> room().change(centre.id(),
                centre.facts(), named("Casa rifugio", ServiceKind.OTHER, nowhere))).key());
        var house = room().add(named("Casa X", ServiceKind.SHELTER, nowhere));
        room().change(house.id(), house.facts(), named("Casa rifugio X", ServiceKind.SHELTER, nowhere));
        assertEquals("services.refusal.changed-meanwhile", assertThrows(Refusal.class, () -> room().change(house.id(),
                house.facts(), named("Casa X", ServiceKind.OTHER, there))).key());
        assertTrue(room().all().all().stream().noneMatch(each -> each.facts().tellsWhereItHides()));
    }

    @Test
    void twoColleaguesWhoEditOneServiceMeetFieldByField() {
        var one = room().add(form("Clinic", ServiceKind.HEALTH));
        var open = one.facts();
        room().change(one.id(), open,
                new ServiceForm("Clinic", open.kind(), open.where(), open.access(), "091 111", ""));
        var hers = new Access(Set.of("ar"), "9–13", Optional.empty(), Optional.of(YesNo.YES), Optional.empty(),
                Optional.empty());
        room().change(one.id(), open, new ServiceForm("Clinic", open.kind(), open.where(), hers, open.contact(), ""));
        var both = new ServiceForm("Clinic", open.kind(), open.where(), hers, "091 111", "");
        assertEquals(both, room().all().all().getFirst().facts());
        var refused = assertThrows(Refusal.class, () -> room().change(one.id(), open,
                new ServiceForm("Clinic", open.kind(), open.where(), open.access(), "091 222", "")));
        assertEquals("services.refusal.changed-meanwhile", refused.key());
        assertEquals(both, room().all().all().getFirst().facts());
    }

    @Test
    void afterSixMonthsSomebodyLooksAgain() {
        var one = room().add(form("Clinic", ServiceKind.HEALTH));
        assertEquals(0, room().all().due());
        house.clock().move(Duration.ofDays(180));
        assertEquals(0, room().all().due());
        house.clock().move(Duration.ofDays(5));
        assertEquals(1, room().all().due());
        room().checked(one.id());
        assertEquals(0, room().all().due());
        house.clock().move(Duration.ofDays(200));
        room().close(one.id());
        assertEquals(0, room().all().due());
        assertEquals(List.of(), house.open().gate().look(org.daybook.staff.Permission.SEE_SERVICES, room()::open));
        room().reopen(one.id());
        assertEquals(1, room().all().due());
    }

    @Test
    void theStarterSetIsAddedOnceAndIsToBeChecked() {
        int added = room().addStarterSet();
        assertEquals(Set.of("IT", "GR", "LT", "RO", "BG"), Set.copyOf(room().all().all().stream()
                .flatMap(one -> one.facts().where().country().stream()).toList()));
        assertEquals(added, room().all().due());
        assertEquals(0, room().addStarterSet());
        assertTrue(room().all().all().stream().allMatch(one -> one.facts().problems().isEmpty()));
    }

    @Test
    void aNameAndAKindAreNeededAndWhatIsTooLongIsSaid() {
        var nothing = new ServiceForm(" ", Optional.empty(), new Where(Optional.empty(), "", "", ""), Access.NOTHING,
                "",
                "");
        assertEquals(List.of("name", "kind"), nothing.problems().stream().map(one -> one.field()).toList());
        assertThrows(IllegalArgumentException.class, () -> room().add(nothing));
        var access = new Access(Set.of("ar", "it"), "x".repeat(161), Optional.of(Cost.FREE), Optional.of(YesNo.YES),
                Optional.of(YesNo.NO), Optional.empty());
        var long1 = new ServiceForm("مركز ".repeat(20), Optional.of(ServiceKind.LEGAL),
                new Where(Optional.empty(), "", "", ""), access, "", "");
        assertEquals(List.of("name", "hours"), long1.problems().stream().map(one -> one.field()).toList());
    }

    /// The address book is exported as a file and printed.
    @Test
    void noCardStandsInTheBookAndSheIsErasedFromIt() {
        var her = someone().called("Zebrafinch").welcomedIn(house.open());
        var card = her.card().toString();
        var form = typed("Clinic", "091 000", "Ask for " + card.replace("-", " "));
        assertEquals(List.of("notes"), form.problems().stream().map(one -> one.field()).toList());
        assertThrows(IllegalArgumentException.class, () -> room().add(form));
        assertEquals(List.of("name", "contact"), typed(card, "091 000, " + card, "").problems().stream()
                .map(one -> one.field()).toList());
        assertEquals(1, ServiceFile.read((HEAD + "Mensa,food,IT,,,,,,,,,,," + card + "\n")
                .getBytes(StandardCharsets.UTF_8), LocalDate.EPOCH).unusable().size());

        var one = room().add(typed("Clinic", "091 000", "They sent zebrafinch away."));
        var two = room().add(typed("Zebrafinch house", "Zebrafinch, 091 000", ""));
        var base = typed("Mensa", "", "Zebrafinch eats here.");
        room().change(room().add(base).id(), base, typed("Mensa", "", ""));
        Agreed.erase(house.open(), her.id());
        assertEquals(List.of("Clinic: 091 000/", "Mensa: /", "Zebrafinch house: …, 091 000/"),
                room().all().all().stream()
                        .map(each -> each.facts().name() + ": " + each.facts().contact() + "/" + each.facts().notes())
                        .toList(),
                "what a service is called is its own");
        assertEquals(List.of(one.checkedOn(), two.checkedOn()), room().all().all().stream()
                .filter(each -> !each.facts().name().equals("Mensa")).map(Service::checkedOn).toList());
        assertEquals(0, house.open().vault().<Integer>read(tx -> tx.handle().createQuery("""
                select count(*)
                  from journal
                 where before like '%sent zebrafinch%' or before like '%Zebrafinch eats%'""").mapTo(Integer.class)
                .one()));
    }

    private static ServiceForm typed(String name, String contact, String notes) {
        return new ServiceForm(name, Optional.of(ServiceKind.FOOD), new Where(Optional.of("IT"), "", "", ""),
                Access.NOTHING, contact, notes);
    }

    @Test
    void everythingThatWasTypedIsThereAgain() {
        var access = new Access(Set.of("ar", "it"), "9–13", Optional.of(Cost.BY_INCOME), Optional.of(YesNo.YES),
                Optional.of(YesNo.NO), Optional.of(YesNo.YES));
        var form = new ServiceForm("مركز الصحة", Optional.of(ServiceKind.CLOTHES_AND_THINGS),
                new Where(Optional.of("GR"), "Αθήνα", "Οδός 1", "Metro"), access, "+30 210", "Ring twice");
        var one = room().add(form);
        house.reopen();
        assertEquals(form, room().all().all().getFirst().facts());
        assertEquals(List.of(one), found(new ServiceFilter(Optional.of(ServiceKind.CLOTHES_AND_THINGS),
                Optional.of("ar"), "αθηνα", ServiceFilter.State.OPEN)));
        for (var other : List.of(
                new ServiceFilter(Optional.of(ServiceKind.FOOD), Optional.empty(), "", ServiceFilter.State.OPEN),
                new ServiceFilter(Optional.empty(), Optional.of("el"), "", ServiceFilter.State.OPEN),
                new ServiceFilter(Optional.empty(), Optional.empty(), "Patras", ServiceFilter.State.OPEN),
                new ServiceFilter(Optional.empty(), Optional.empty(), "", ServiceFilter.State.TO_CHECK),
                new ServiceFilter(Optional.empty(), Optional.empty(), "", ServiceFilter.State.CLOSED))) {
            assertEquals(List.of(), found(other));
        }
    }

    @Test
    void theSearchInTheHeaderFindsWhatIsOpen() {
        var one = room().add(form("Caffè delle dieci", ServiceKind.FOOD));
        var search = new ServiceSearch(new Texts(Locale.of("en", "GB")), room());
        assertEquals(List.of("Caffè delle dieci", "Food  ·  Palermo"), search.find("caffe").stream()
                .flatMap(group -> group.hits().stream()).flatMap(hit -> Stream.of(hit.title(), hit.facts())).toList());
        room().close(one.id());
        search.over();
        assertEquals(Optional.empty(), search.find("caffe"));
    }

    @Test
    void receptionLooksAndChangesNothing() {
        room().add(form("Clinic", ServiceKind.HEALTH));
        house.open().team().add(new NewMember("rr", "RR", Set.of(Role.RECEPTION)), OTHER.toCharArray());
        house.as("rr", OTHER, open -> {
            assertEquals(1, open.services().all().all().size());
            assertFalse(open.services().mayChange());
            assertThrows(Refusal.class, () -> open.services().add(form("Other", ServiceKind.LEGAL)));
        });
        assertEquals(1, room().all().all().size());
    }

    @Test
    void theBookGoesOutAndComesInAndTheSameFileAddsNothingTwice() {
        room().add(form("=cmd|'/c calc'!A1", ServiceKind.HEALTH));
        room().add(new ServiceForm("House of the lamp", Optional.of(ServiceKind.SHELTER),
                new Where(Optional.of("IT"), "Palermo", "", ""), new Access(Set.of("it", "ar"), "9–13",
                        Optional.of(Cost.BY_INCOME), Optional.of(YesNo.NO), Optional.empty(), Optional.of(YesNo.YES)),
                "+39 091 000", "Ring twice,\n\"softly\""));
        room().close(room().all().all().getLast().id());
        house.clock().move(Duration.ofDays(1));
        room().add(form("Clinic", ServiceKind.HEALTH));
        room().close(room().all().all().getFirst().id());
        room().add(form("Clinic", ServiceKind.HEALTH));
        room().addStarterSet();
        var before = room().all().all().stream()
                .map(one -> new ListedService(one.facts(), one.checkedOn(), one.closedOn())).toList();
        var file = room().file();
        var text = new String(file, StandardCharsets.UTF_8);
        assertTrue(text.contains("'=cmd|") && text.contains("'+39 091 000"), text);
        assertEquals(new ServiceFile.Content(before, List.of()), ServiceFile.read(file, room().all().today()));
        assertEquals(new ServiceImport(List.of(), before.size(), List.of()), room().look(file));
        var more = (text + "Mensa,food,IT,Palermo,,,,,,,,,,,,\r\nMensa,food,IT,palermo,,,,,,,,,,,,\r\n")
                .getBytes(StandardCharsets.UTF_8);
        var found = room().look(more);
        assertEquals(List.of(1, before.size() + 1), List.of(found.added().size(), found.here()));
        assertEquals(1, room().addAll(found.added()));
        assertEquals(0, room().addAll(found.added()));
        assertEquals(before.stream().filter(one -> one.checkedOn().isEmpty()).count() + 1, room().all().due(),
                "nobody has checked it");
    }

    /// Where numbers have a decimal comma, spreadsheets split lines at semicolons.
    @Test
    void nothingBehindASemicolonIsAFormula() {
        room().add(form("Mensa; =cmd|'/c calc'!A1;+39", ServiceKind.FOOD));
        var text = new String(room().file(), StandardCharsets.UTF_8);
        assertTrue(text.contains("Mensa; '=cmd|'/c calc'!A1;'+39"), text);
        assertEquals(new ServiceImport(List.of(), 1, List.of()), room().look(room().file()));
    }

    /// Where lines are split at semicolons, a quotation mark does not hold text together that begins in another column.
    @Test
    void noLineOfTheNotesIsAFormula() {
        var form = form("Mensa", ServiceKind.FOOD);
        room().add(new ServiceForm(form.name(), form.kind(), form.where(), form.access(), form.contact(),
                "Open daily\n=cmd|'/c calc'!A1\n - ask first"));
        var text = new String(room().file(), StandardCharsets.UTF_8);
        assertTrue(text.contains("Open daily\n'=cmd|'/c calc'!A1\n '- ask first"), text);
        assertEquals(new ServiceImport(List.of(), 1, List.of()), room().look(room().file()));
    }

    @Test
    void aBookThatComesIntoAnEmptyOneGoesOutAsTheSameBytes() {
        room().add(form("Clinic", ServiceKind.HEALTH));
        house.clock().move(Duration.ofDays(40));
        room().close(room().all().all().getFirst().id());
        room().add(form("Clinic", ServiceKind.HEALTH));
        room().addStarterSet();
        var file = room().file();
        house.open().gate().act(Permission.CHANGE_SERVICES,
                work -> work.tx().handle().execute("delete from service"));
        assertEquals(9, room().addAll(room().look(file).added()));
        assertArrayEquals(file, room().file());
        assertEquals(0, room().addAll(ServiceFile.read(file, room().all().today()).all()));
    }

    /// Also the largest address book that can be imported, with long notes in Cyrillic letters on each service.
    @Test
    void whatGoesOutComesInAgainHoweverMuchItIs() {
        var where = new Where(Optional.of("BG"), longest(), longest(), longest());
        var access = new Access(Set.of(), longest(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
        var all = IntStream.range(0, ServiceFile.MOST).mapToObj(nth -> new Service(new ServiceId(new UUID(0, nth)),
                new ServiceForm("ж".repeat(ServiceForm.LONGEST_NAME - 5) + nth, Optional.of(ServiceKind.FOOD), where,
                        access, longest(), "ж".repeat(ServiceForm.LONGEST_NOTES)),
                Optional.empty(), Optional.empty()))
                .toList();
        var back = ServiceFile.read(ServiceFile.written(all), LocalDate.EPOCH);
        assertEquals(List.of(), back.unusable());
        assertEquals(all.getLast().facts(), back.all().getLast().form());
        assertEquals(ServiceFile.MOST, back.all().size());
    }

    private static String longest() {
        return "ж".repeat(ServiceForm.LONGEST);
    }

    @Test
    void aFileThatIsNoneIsRefusedAndABadLineIsCounted() {
        var head = HEAD;
        for (var none : List.of("", "name,kind\nMensa,food\n", "<html>", head.replace(',', '\t'),
                head + "\"Mensa,food,IT,,,,,,,,,,,\n")) {
            assertEquals("services.refusal.no-csv", refusal(none.getBytes(StandardCharsets.UTF_8)), none);
        }
        assertEquals("services.refusal.no-csv", refusal(new byte[]{(byte) 0xC3, (byte) 0x28}));
        assertEquals("services.refusal.too-large", refusal(new byte[ServiceFile.MOST_BYTES + 1]));
        assertEquals("services.refusal.too-large", refusal((head + "a,food,,,,,,,,,,,,\n"
                .repeat(ServiceFile.MOST + 1)).getBytes(StandardCharsets.UTF_8)));
        var bad = List.of("Mensa,food", "Mensa,banquet,IT,,,,,,,,,,,", ",food,IT,,,,,,,,,,,",
                "Mensa,food,Italy,,,,,,,,,,,",
                "Mensa,food,IT,,,,it;ar,,,,,,,", "Men\u202Esa,food,IT,,,,,,,,,,,", "\"Men\nsa\",food,IT,,,,,,,,,,,",
                "x".repeat(81) + ",food,IT,,,,,,,,,,,", "Mensa,food,IT,,,,,,,,,,,,,");
        var content = ServiceFile.read((head + String.join("\n", bad) + "\nMensa,food,IT,,,,,,,,,,,\n")
                .getBytes(StandardCharsets.UTF_8), LocalDate.EPOCH);
        assertEquals(bad.size(), content.unusable().size());
        assertEquals(1, content.all().size());
        assertEquals(1, ServiceFile.read(("\uFEFF" + head + "Mensa,food,IT,,,,,,,,,,,\n").replace(',', ';')
                .getBytes(StandardCharsets.UTF_8), LocalDate.EPOCH).all().size(), "by semicolons");
    }

    @Test
    void aPlaceWhoseNameSaysThatItHidesHasNoAddressWhateverItsKind() {
        for (var name : List.of("Safe house Luna", "Women’s refuge", "Casa rifugio Sole", "CASA PROTETTA (Nord)",
                "Ξενώνας Φιλοξενίας Γυναικών", "Καταφύγιο", "Prieglauda moterims", "Adăpost pentru femei",
                "Locuință protejată", "Защитено жилище", "Приют за жени")) {
            for (var kind : List.of(ServiceKind.OTHER, ServiceKind.PSYCHOSOCIAL)) {
                var typed = form(name, kind);
                assertEquals(List.of("address"), typed.problems().stream().map(one -> one.field()).toList(), name);
                assertThrows(IllegalArgumentException.class, () -> room().add(typed));
                assertEquals(List.of(), typed.withoutAddress().problems());
            }
            var line = ServiceFile.read((HEAD + name + ",other,IT,Palermo,Via Roma 1,,,,,,,,,\n" + name
                    + ",other,IT,Palermo,,,,,,,,,,\n").getBytes(StandardCharsets.UTF_8), room().all().today());
            assertEquals(List.of(1, 1), List.of(line.all().size(), line.unusable().size()), name);
        }
        for (var name : List.of("Sportello rifugiati", "Centre for refugees", "Агенция за бежанците", "Clinic")) {
            assertEquals(List.of(), form(name, ServiceKind.OTHER).problems(), name);
        }
    }

    @Test
    void anApostropheBelongsToNoWord() {
        for (var name : List.of("L'alloggio protetto", "All’appartamento protetto", "Casa 'Rifugio'",
                "Nellʼalloggio protetto",
                "Women's refuge", "Women’s refuge", "‘Shelter’ Luna")) {
            assertTrue(form(name, ServiceKind.OTHER).tellsWhereItHides(), name);
        }
        assertFalse(form("L'alloggio protettore", ServiceKind.OTHER).tellsWhereItHides());
    }

    @Test
    void theStarterSetDoublesNothingInABookThatWasBegun() {
        room().add(new ServiceForm("Antitratta", Optional.of(ServiceKind.HELPLINE),
                new Where(Optional.of("IT"), "", "", ""), Access.NOTHING, "800290290", ""));
        room().add(form("anitp - agenția națională împotriva traficului de persoane", ServiceKind.OTHER));
        assertEquals(5, room().all().missing());
        assertEquals(5, room().addStarterSet());
        assertEquals(0, room().all().missing());
        room().close(room().all().all().getFirst().id());
        assertEquals(0, room().addStarterSet());
        assertEquals(7, room().all().all().size());
    }

    @Test
    void aDayInAFileIsADayThatHasBeen() {
        var today = room().all().today();
        for (var days : List.of("2026-13-01,", "soon,", ",01/02/2026", today.plusDays(1) + ",",
                "," + today.plusDays(1))) {
            assertEquals(1, read("Mensa,food,IT,,,,,,,,,,,," + days).unusable().size(), days);
        }
        assertEquals(Optional.of(today), read("Mensa,food,IT,,,,,,,,,,,," + today + ",").all().getFirst().checkedOn());
        assertEquals(Optional.of(today), read("Mensa,food,IT,,,,,,,,,,,,," + today).all().getFirst().closedOn());
    }

    private ServiceFile.Content read(String line) {
        return ServiceFile.read((HEAD.strip() + ",last_checked,closed\n" + line + "\n")
                .getBytes(StandardCharsets.UTF_8), room().all().today());
    }

    private static String refusal(byte[] file) {
        return assertThrows(Refusal.class, () -> ServiceFile.read(file, LocalDate.EPOCH)).key();
    }

    private List<Service> found(ServiceFilter filter) {
        var book = room().all();
        return book.all().stream().filter(one -> filter.shows(one, book.today())).toList();
    }

    private Services room() {
        return house.open().services();
    }

    private static ServiceForm form(String name, ServiceKind kind) {
        return named(name, kind, new Where(Optional.of("IT"), "Palermo", "Via Roma 1", "Bus 101"));
    }

    private static ServiceForm named(String name, ServiceKind kind, Where where) {
        return new ServiceForm(name, Optional.of(kind), where, Access.NOTHING, "091 000", "");
    }
}
