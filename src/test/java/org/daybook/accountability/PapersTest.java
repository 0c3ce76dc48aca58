package org.daybook.accountability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.accountability.PaperSettings.Setting;
import org.daybook.base.Refusal;
import org.daybook.keeping.Plan;
import org.daybook.locking.LockingRule;
import org.daybook.participants.OptionalQuestion;
import org.daybook.staff.NewMember;
import org.daybook.staff.Preset;
import org.daybook.staff.Site;
import org.daybook.testing.TestHouse;
import org.daybook.ui.Texts;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The data protection documents of a site, on a real store: what they state is true, and they name nobody.
class PapersTest {
    private static final Texts ENGLISH = new Texts(Locale.UK);
    private static final Texts ITALIAN = new Texts(Locale.ITALY);
    private static final String HOSTILE = "\u202eليلى 🌻 \u0000\t\n{0} '{1' " + "Ж".repeat(80) + "\n\r\nשלום";

    @RegisterExtension
    final TestHouse house = new TestHouse(KnownSite.ROLES);
    @TempDir
    Path folder;

    @Test
    void anEmptySiteGetsEveryPaperWithLinesToFillIn() {
        for (var kind : SitePaperKind.values()) {
            for (var texts : List.of(ENGLISH, ITALIAN)) {
                var sheet = papers().read(kind, texts);
                assertTrue(blanks(sheet).contains(texts.say("accountability.paper.controller")), kind::name);
                var text = Printed.text(papers().print(kind, folder, texts));
                assertTrue(text.startsWith(sheet.title()), text);
                assertTrue(text.contains(texts.say("accountability.paper.officer")), text);
            }
        }
        assertEquals(6, Printed.in(folder).size());
    }

    @Test
    void theRecordSaysWhatWasCountedByHand() {
        new KnownSite(house.open());
        var record = plain(SitePaperKind.RECORD);
        for (var sentence : List.of("3 people with a card.", "One of them has a case file.",
                "One of them has children who come along.", "One colleague who can sign in",
                "We may tell 2 other organisations something today, with the consent of 2 people.",
                "We may tell companies something about one person today.", "The screen locks after 3 minutes",
                "One person opens it with her own passphrase", "No backup folder was chosen yet.",
                "No backup was made yet.", "There is no recovery kit.",
                "Manager 1, Caseworker 1, Facilitator 1, Mediator 1")) {
            assertTrue(record.contains(sentence), () -> sentence + "\n" + record);
        }
        assertTrue(plain(SitePaperKind.ASSESSMENT).contains(
                "3 people have a card. A case file: 1. A telephone number: 1. Children who come along: 1."));
    }

    @Test
    void aYesThatEndedOrALockedRecordSharesNothing() {
        var site = new KnownSite(house.open());
        house.open().rights().lock(site.alone.id());
        assertTrue(plain(SitePaperKind.RECORD)
                .contains("We may tell 2 other organisations something today, with the consent of one person."));
        house.clock().move(Duration.ofDays(400));
        assertTrue(plain(SitePaperKind.RECORD).contains("We may tell no other organisation anything today."));
    }

    @Test
    void whatIsHiddenOnTheFormIsNotSaidToBeAsked() {
        house.open().participants().formSettings().hide(OptionalQuestion.CITIZENSHIP);
        house.open().participants().formSettings().hide(OptionalQuestion.FUNCTIONING);
        var lines = plain(SitePaperKind.RECORD).lines().toList();
        var asked = line(lines, "Asked at this site");
        assertFalse(asked.contains("citizenship") || asked.contains("self-care"), asked);
        assertTrue(asked.contains("legal status"), asked);
        assertTrue(line(lines, "Not asked at this site").contains("citizenship; six questions"));
        assertFalse(plain(SitePaperKind.NOTICE).contains("citizenship"));
        int all = OptionalQuestion.values().length;
        assertTrue(plain(SitePaperKind.ASSESSMENT)
                .contains("This site asks %d of %d optional questions.".formatted(all - 2, all)));
        Set.of(OptionalQuestion.values()).forEach(house.open().participants().formSettings()::hide);
        assertTrue(
                line(plain(SitePaperKind.RECORD).lines().toList(), "Asked at this site").endsWith("nothing else"));
    }

    @Test
    void theMeasuresAreThoseInForce() {
        house.open().locking().change(new LockingRule(7, LockingRule.ShortCodes.FORBIDDEN));
        house.open().safekeeping().plan(new Plan(Optional.of(folder), 4, Plan.AtLeaving.YES));
        house.open().safekeeping().backUpNow(folder, Progress.unwatched());
        house.open().team().add(new NewMember("lu", "LU", Preset.CASEWORKER.roles()),
                "seven otters under bridges".toCharArray());
        var record = plain(SitePaperKind.RECORD);
        for (var sentence : List.of("The screen locks after 7 minutes", "Short codes are not allowed.",
                "the newest 4 are kept", "A backup is also made when the window closes.",
                "The last good backup was made on 25 November 2026 and checked.", "No backup was tested yet.",
                "2 people open it", "Caseworker 2")) {
            assertTrue(record.contains(sentence), () -> sentence + "\n" + record);
        }
    }

    @Test
    void whatTheSiteFilledInStandsThereAndIsRememberedAfterLocking() {
        var settings = new PaperSettings(Map.of(Setting.CONTROLLER, " Cooperativa Prova ", Setting.PERIODS, "six weeks",
                Setting.KEYS, "  "));
        papers().change(settings);
        house.reopen();
        assertEquals(new PaperSettings(Map.of(Setting.CONTROLLER, "Cooperativa Prova", Setting.PERIODS, "six weeks")),
                papers().settings());
        for (var kind : SitePaperKind.values()) {
            var paper = papers().read(kind, ENGLISH);
            assertTrue(paper.plain().contains("Controller: Cooperativa Prova"), kind::name);
            assertTrue(paper.plain().contains("six weeks"), kind::name);
            assertTrue(blanks(paper).contains("Address"), kind::name);
        }
        papers().change(PaperSettings.NOTHING);
        assertEquals(PaperSettings.NOTHING, papers().settings());
    }

    @Test
    void tooMuchIsAProblemOfItsFieldAndIsNeverStored() {
        var huge = KnownSite.filled("Ж".repeat(10_000));
        assertEquals(Setting.values().length, huge.problems().size());
        assertThrows(IllegalArgumentException.class, () -> papers().change(huge));
        assertEquals(PaperSettings.NOTHING, papers().settings());
        assertEquals(List.of(), KnownSite.filled(HOSTILE).problems());
    }

    @Test
    void anyLettersComeOntoThePaper() throws IOException {
        papers().change(KnownSite.filled(HOSTILE));
        for (var kind : SitePaperKind.values()) {
            assertTrue(Printed.text(papers().print(kind, folder, ENGLISH)).contains("{0} '{1'"), kind::name);
        }
        var given = new Given(KnownSite.filled("🌻ليلى".repeat(1500)), papers().given(ENGLISH).facts(), List.of());
        assertTrue(SheetPdf.of(RecordOfProcessing.of(given, ENGLISH)).length > 1000);
        assertTrue(SheetPdf.of(PrivacyNotice.of(given, ITALIAN)).length > 1000);
        assertTrue(SheetPdf.of(Assessment.of(given, ENGLISH)).length > 1000);
    }

    @Test
    void nobodyStandsOnAPaper() {
        var site = new KnownSite(house.open());
        for (var kind : SitePaperKind.values()) {
            for (var texts : List.of(ENGLISH, ITALIAN)) {
                var text = Printed.text(papers().print(kind, folder, texts));
                KnownSite.NEVER.forEach(word -> assertFalse(text.contains(word), word));
                assertFalse(text.contains(site.supported.card().toString()), kind::name);
            }
        }
    }

    @Test
    void theAuthorityIsRecalledForEachCountryAndAskedToBeChecked() {
        for (var country : List.of("IT", "GR", "LT", "RO", "BG")) {
            assertTrue(Responsible.recalled(site(country), ENGLISH).contains("."), country);
        }
        assertEquals("", Responsible.recalled(site("DE"), ENGLISH));
        assertTrue(plain(SitePaperKind.NOTICE).contains("www.garanteprivacy.it (check)"));
        papers().change(new PaperSettings(Map.of(Setting.AUTHORITY, "Garante, Piazza Prova 1")));
        assertTrue(plain(SitePaperKind.NOTICE).contains("Supervisory authority: Garante, Piazza Prova 1"));
        assertFalse(plain(SitePaperKind.NOTICE).contains("(check)\n\nVersion"));
    }

    @Test
    void aNoticeThatSaysTheSameIsTheSameVersion() {
        var first = Printed.text(papers().print(SitePaperKind.NOTICE, folder, ENGLISH));
        house.clock().move(Duration.ofDays(1));
        assertTrue(first.contains("Version 1, 25 November 2026"), first);
        assertTrue(
                Printed.text(papers().print(SitePaperKind.NOTICE, folder, ENGLISH)).contains("Version 1, 25 November"));
        assertTrue(Printed.text(papers().print(SitePaperKind.NOTICE, folder, ITALIAN))
                .contains("Versione 1, 26 novembre"));
        papers().change(new PaperSettings(Map.of(Setting.CONTROLLER, "Another")));
        assertTrue(plain(SitePaperKind.NOTICE).contains("Version 2, 26 November"), "told before it is put on paper");
        assertEquals(2, papers().versions().size());
        papers().print(SitePaperKind.NOTICE, folder, ENGLISH);
        house.reopen();
        var versions = papers().versions();
        assertEquals(List.of("en 2", "en 1", "it 1"), versions.stream().sorted(java.util.Comparator
                .comparing(NoticeVersion::language).thenComparing(NoticeVersion::number, java.util.Comparator
                        .reverseOrder()))
                .map(version -> version.language() + " " + version.number()).toList());
        assertTrue(versions.stream().filter(version -> version.number() == 2).findFirst().orElseThrow().words()
                .contains("Controller: Another"));
    }

    @Test
    void whereNothingCanBeWrittenNothingIsLeftAndNoVersionKept() {
        var gone = folder.resolve("pulled-out");
        assertEquals("accountability.refusal.cannot-write",
                assertThrows(Refusal.class, () -> papers().print(SitePaperKind.NOTICE, gone, ENGLISH)).key());
        assertEquals(List.of(), papers().versions());
        assertEquals(List.of(), Printed.in(folder));
    }

    @Test
    void aPaperNeverReplacesAnotherAndItsNameSaysOnlyWhichAndWhen() throws IOException {
        Files.writeString(folder.resolve("record-2026-11-25-2.pdf.part"), "half of a former one");
        for (int times = 0; times < 2; times++) {
            papers().print(SitePaperKind.RECORD, folder, ENGLISH);
        }
        papers().print(SitePaperKind.ASSESSMENT, folder, ENGLISH);
        assertEquals(List.of("assessment-2026-11-25.pdf", "record-2026-11-25-2.pdf.part", "record-2026-11-25-3.pdf",
                "record-2026-11-25.pdf"), Printed.in(folder));
    }

    @Test
    void periodsOfAnotherRoomTakeThePlaceOfTheProposedOnes() {
        var dependencies = papers().dependencies();
        var other = new SitePapers(house.open().gate(),
                new SitePapers.Dependencies(dependencies.site(), dependencies.participants(), dependencies.team(),
                        dependencies.safekeeping(), dependencies.locking(), dependencies.recovery(),
                        _ -> List.of(new RetentionStatement.Period("Cards", "a day"))));
        var record = other.read(SitePaperKind.RECORD, ENGLISH).plain();
        assertTrue(record.contains("Cards: a day"));
        assertFalse(record.contains("Audit trail: 2 years"));
    }

    @Test
    void whoHasASmallerRoleSeesAndPrintsNothing() {
        house.open().team().add(new NewMember("lu", "LU", Preset.CASEWORKER.roles()),
                "seven otters under bridges".toCharArray());
        house.as("lu", "seven otters under bridges", day -> {
            assertFalse(day.sitePapers().maySee());
            for (var act : List.<org.junit.jupiter.api.function.Executable>of(() -> day.sitePapers().settings(),
                    () -> day.sitePapers().change(PaperSettings.NOTHING),
                    () -> day.sitePapers().print(SitePaperKind.RECORD, folder, ENGLISH), () -> day.breaches().all())) {
                assertEquals("staff.refusal.not-allowed", assertThrows(Refusal.class, act).key());
            }
        });
        assertEquals(List.of(), Printed.in(folder));
    }

    private static Site site(String country) {
        return new Site("XX01", country, ZoneId.of("UTC"));
    }

    private static List<String> blanks(PaperLayout sheet) {
        return sheet.parts().stream().flatMap(part -> part.lines().stream())
                .flatMap(line -> line instanceof PaperLayout.Line.Blank blank
                        ? java.util.stream.Stream.of(blank.label())
                        : java.util.stream.Stream.empty())
                .toList();
    }

    private static String line(List<String> lines, String start) {
        return lines.stream().filter(line -> line.startsWith(start)).findFirst().orElseThrow();
    }

    private String plain(SitePaperKind kind) {
        return papers().read(kind, ENGLISH).plain();
    }

    private SitePapers papers() {
        return house.open().sitePapers();
    }
}
