package org.daybook.app;

import org.daybook.site.SignIn;
import org.daybook.site.OpenSite;
import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.daybook.base.DeviceContext;
import org.daybook.base.ParticipantId;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.sessions.NewSession;
import org.daybook.testing.InEnglish;
import org.daybook.testing.Some;
import org.daybook.testing.SteppingClock;
import org.daybook.ui.Segments;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The whole task in the real window: from creating a store to the spreadsheet for a partner.
@Timeout(180)
@ExtendWith(InEnglish.class)
class JourneyTest {
    private static final String PASSPHRASE = "quiet river seven lamps";
    private static final String GREEK = "Ελένη";
    private static final String CYRILLIC = "Олександра";
    private static final String ALIAS = "Zuccherina";

    @TempDir
    Path home;
    @TempDir
    Path exports;

    private final SteppingClock clock = new SteppingClock();

    @Test
    void fromHerWelcomeToTheQuarterlyReport() throws Exception {
        try (var window = new OpenWindow(home, clock, exports)) {
            createAStore(window);
            hide(window);
            liveAQuarter();
            unlock(window);
            welcome(window, GREEK, "1990", "Yes");
            enrol(window);
            welcome(window, CYRILLIC, "1994", "Yes");
            enrol(window);
            welcome(window, ALIAS, "1971", "No");
            enrol(window);
            nobodyIsNamed(window);
            planAndTick(window);
            hide(window);
            clock.moveTo(LocalDate.of(2027, 1, 7).atTime(9, 0).atZone(ZoneId.of("Europe/Rome")).toInstant());
            unlock(window, "Thursday 7 January");
            export(window);
        }
        assertEquals(figuresByHand(), figures(exports.resolve("PA01-2026Q4.csv")));
        nothingIsReadable(home.resolve("data"), GREEK, CYRILLIC, ALIAS);
        nothingIsReadable(exports, GREEK, CYRILLIC, ALIAS);
    }

    private static void createAStore(OpenWindow window) {
        window.press("Set up a new site");
        window.type("siteCode", "pa01");
        window.choose("Italy");
        window.type("word", "mr");
        window.type("initials", "mr");
        window.type("passphrase", PASSPHRASE);
        window.type("again", PASSPHRASE);
        window.press("#create");
        assertTrue(window.reads("Wednesday 25 November"), "Today is the first screen");
    }

    private static void hide(OpenWindow window) {
        window.robot().type(KeyCode.F9);
        window.settle();
        assertTrue(window.reads("Sign-in word"));
    }

    private static void unlock(OpenWindow window) {
        unlock(window, "Wednesday 25 November");
    }

    private static void unlock(OpenWindow window, String today) {
        window.type("word", "mr");
        window.type("passphrase", "not this one");
        window.press("#open");
        assertTrue(window.mentions("Wrong sign-in word"));
        window.type("passphrase", PASSPHRASE);
        window.press("#open");
        assertTrue(window.reads(today), () -> window.words().toString());
    }

    private static void welcome(OpenWindow window, String name, String year, String statistics) {
        window.press("People");
        window.press("#welcome");
        window.type("name", name);
        window.type("year", year);
        window.choose(name.equals(GREEK) ? "Greece" : "Ukraine");
        window.pressAll("Yes");
        answer(window, "#answer-statistics", statistics);
        window.press("#welcome");
        assertTrue(window.reads("Consents"), "her record follows");
    }

    private static void answer(OpenWindow window, String row, String word) {
        window.robot().interact(() -> window.robot().lookup(row).<Segments<?>>query().getChildren().stream()
                .map(ToggleButton.class::cast).filter(button -> button.getText().equals(word)).findFirst().orElseThrow()
                .fire());
        window.settle();
    }

    private static void enrol(OpenWindow window) {
        window.section("Paths");
        window.press("Civic inclusion");
        window.type("goal", "говорити з лікарем");
        window.press("#enrol");
    }

    private static void nobodyIsNamed(OpenWindow window) {
        window.press("People");
        for (var name : List.of(GREEK, CYRILLIC, ALIAS)) {
            assertFalse(window.mentions(name), "a list shows codes and initials");
        }
        assertTrue(window.mentions("Ε."));
        assertTrue(window.mentions("О."));
    }

    private static void planAndTick(OpenWindow window) {
        window.press("Sessions");
        window.press("Plan a session");
        window.press("Civic inclusion");
        window.type("title", "Italian A1");
        window.type("room", "Room 2");
        window.type("start", "10:00");
        window.type("minutes", "90");
        window.press("Plan");
        window.press("Today");
        window.press("Tick now");
        window.robot().press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        window.settle();
        window.robot().write("+");
        window.settle();
        assertTrue(window.mentions("4 people"), () -> "three ticked and one without a card: " + window.words());
        window.robot().press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        window.settle();
    }

    private static void export(OpenWindow window) {
        window.press("Reports");
        window.choose("Q4 2026");
        window.press("#freeze");
        window.press("Finalise");
        window.press("#export");
        assertTrue(window.mentions("PA01-2026Q4.xlsx"));
    }

    /// 37 further women in the same store: twenty of them came in August already, all of them on 20 November.
    private void liveAQuarter() {
        try (var secret = new SignInSecret("mr", PASSPHRASE.toCharArray());
                var house = lobby().unlock(new StoreFolder(home.resolve("data").resolve("store")), secret)) {
            clock.moveTo(LocalDate.of(2026, 8, 3).atTime(9, 0).atZone(ZoneId.of("Europe/Rome")).toInstant());
            var women = others().map(some -> some.welcomedIn(house).id()).toList();
            hold(house, women.subList(0, 20), LocalDate.of(2026, 8, 4));
            hold(house, women, LocalDate.of(2026, 11, 20));
            clock.moveTo(SteppingClock.START);
        }
    }

    /// Fifteen aged 18 to 29, thirteen aged 30 to 54, five aged 55 and over; four who refused statistics. Of the others, five
    /// are from Italy, nine from Romania, nineteen from Nigeria.
    private static Stream<Some> others() {
        var all = new ArrayList<Some>();
        for (int i = 0; i < 33; i++) {
            int year = i < 15 ? 2003 : i < 28 ? 1985 : 1960;
            var from = i % 7 == 0 ? "IT" : i % 7 < 3 && i < 30 ? "RO" : "NG";
            all.add(someone().born(year, 5).from(from).answering(Purpose.STATISTICS, Answer.GIVEN));
        }
        for (int i = 0; i < 4; i++) {
            all.add(someone().born(2003, 5).from("NG").answering(Purpose.STATISTICS, Answer.REFUSED));
        }
        return all.stream();
    }

    private void hold(OpenSite house, List<ParticipantId> women, LocalDate day) {
        clock.moveTo(day.atTime(16, 0).atZone(ZoneId.of("Europe/Rome")).toInstant());
        var session = house.calendar().plan(new NewSession(Optional.of(day), Optional.of(LocalTime.of(15, 0)), 60,
                Optional.of(org.daybook.paths.Path.PERSONAL_DEVELOPMENT), "Circle", "Garden room"));
        house.sessions().tickAll(session.id(), women);
    }

    private SignIn lobby() {
        return new SignIn(FoundedStore.Cost.CHEAP.surroundings(clock, "C"),
                new DeviceContext(clock, new Random(5), "C"));
    }

    /// Every group is a multiple of five, so rounding leaves it as it is; groups under ten are combined. By age: 15 from 18 to
    /// 29, 13 and two of the three new ones from 30 to 54, and under 18 (none), 55 and over (5) and not known (4 and the one
    /// who said no). By citizenship: 20 from a third country, 10 from another country of the Union, and Italy (5), stateless
    /// (none), not known (5). Twenty had been there in August. Hours: 37 for one hour, four for one and a half. Three on a path
    /// are too few to be shown.
    private static Map<String, String> figuresByHand() {
        var figures = new HashMap<String, String>();
        figures.putAll(Map.of("total people", "40", "total sessions", "2", "total visits", "41", "total hours", "43",
                "total enrolments", "blank"));
        figures.putAll(Map.of("age under-18", "group", "age 18-29", "15", "age 30-54", "15", "age 55-and-over",
                "group", "age not-known", "group", "age total", "40"));
        figures.putAll(Map.of("citizenship national", "group", "citizenship other-eu", "10",
                "citizenship third-country", "20", "citizenship stateless", "group", "citizenship not-known",
                "group", "citizenship total", "40"));
        figures.putAll(Map.of("newness new", "20", "newness here-before", "20", "newness total", "40"));
        for (var path : List.of("personal-development", "practical-skills", "psychosocial-support", "civic-inclusion",
                "total")) {
            figures.put("path " + path, "blank");
        }
        nobodyLeft(figures);
        nothingElseWasDone(figures);
        allTookPartAlike(figures);
        return figures;
    }

    /// Fewer than ten began to work in either quarter; a number of marks after a month would reveal that somebody did. Nobody
    /// was referred, works or was reached elsewhere, and the team had no training: activities of the site itself count as zero.
    private static void nothingElseWasDone(Map<String, String> figures) {
        for (var own : List.of("activities", "agreements", "supervisions", "team-hours")) {
            figures.put("total " + own, "0");
        }
        for (var total : List.of("referred", "guided", "placed", "marks-3", "marks-6", "marks-12",
                "departed", "six-months", "reached", "feedback")) {
            figures.put("total " + total, "fewer");
        }
        figures.putAll(Map.of("total referrals", "blank", "total placements", "blank", "total marks-1", "blank"));
        var status = List.of("employed", "unemployed", "long-term-unemployed", "inactive", "education-or-training",
                "not-known");
        var kept = List.of("kept", "left", "not-reached", "not-known");
        Map.ofEntries(Map.entry("work-on-leaving", status), Map.entry("work-after", status),
                Map.entry("retention-1", kept), Map.entry("retention-3", kept), Map.entry("retention-6", kept),
                Map.entry("retention-12", kept),
                Map.entry("placement", List.of("traineeship", "apprenticeship", "job", "self-employment", "not-known")),
                Map.entry("referral-outcome",
                        List.of("received", "not-received", "too-early", "declined", "not-known")),
                Map.entry("referral-need", List.of("health", "psychosocial", "legal", "shelter", "work-or-education",
                        "food-or-things", "other", "not-known")),
                Map.entry("reached-age", List.of("girls", "adults-18-29", "adults-30-54", "adults-55", "adults-unknown",
                        "others")),
                Map.entry("reached-kind", List.of("awareness", "school-visit", "webinar", "district", "training")),
                Map.entry("integration", List.of("agrees", "neither", "disagrees")))
                .forEach((table, groups) -> Stream.concat(groups.stream(), Stream.of("total"))
                        .forEach(group -> figures.put(table + " " + group, "blank")));
    }

    /// All came to the same sessions of one path and nobody was asked anything: a table with one group is not shown.
    private static void allTookPartAlike(Map<String, String> figures) {
        for (var total : List.of("mothers", "certified", "milestone-people", "first-who-5", "statements", "levels",
                "goal-people")) {
            figures.put("total " + total, "fewer");
        }
        List.of("child-stays", "milestones", "goals-reviewed").forEach(total -> figures.put("total " + total, "blank"));
        var answers = List.of("yes", "no", "not-known");
        Map.ofEntries(Map.entry("regular", answers), Map.entry("civic-sessions", answers),
                Map.entry("interpreted", answers), Map.entry("disability", answers),
                Map.entry("low-well-being", answers), Map.entry("empowered", answers), Map.entry("knows-help", answers),
                Map.entry("duration", List.of("weeks-0-8", "weeks-9-17", "weeks-18-26", "weeks-27-or-more",
                        "not-completed", "not-known")),
                Map.entry("milestone", List.of("permit-applied", "permit-obtained", "long-stay-applied", "health-card",
                        "tax-code", "bank-account", "school-place", "recognition-applied", "other", "not-known")),
                Map.entry("language-level", List.of("higher", "not-higher", "first-noted", "not-known")),
                Map.entry("goal", List.of("met", "in-progress", "let-go", "not-known")))
                .forEach((table, groups) -> Stream.concat(groups.stream(), Stream.of("total"))
                        .forEach(group -> figures.put(table + " " + group, "blank")));
    }

    /// No path ended, so neither endings nor changes are shown.
    private static void nobodyLeft(Map<String, String> figures) {
        figures.put("total leavers", "fewer");
        var none = new ArrayList<String>(List.of("total endings", "completion total"));
        for (var path : List.of("personal-development", "practical-skills", "psychosocial-support",
                "civic-inclusion")) {
            List.of("completed", "not-completed", "not-known")
                    .forEach(how -> none.add("completion " + path + "-" + how));
        }
        List.of("completed", "moved", "work", "childcare", "precaution", "lost-contact", "not-for-me", "other",
                "without-reason", "transferred", "not-known", "total").forEach(how -> none.add("ending " + how));
        for (var questionnaire : List.of("who-5", "five-statements", "goals", "rosenberg", "gse-10", "gse-6")) {
            List.of("improved", "same", "worse", "unpaired", "declined", "not-known", "total")
                    .forEach(what -> none.add("change-" + questionnaire + " " + what));
        }
        none.forEach(cell -> figures.put(cell, "blank"));
    }

    private static Map<String, String> figures(Path file) throws IOException {
        var found = new HashMap<String, String>();
        try (var lines = CsvReader.builder().ofNamedCsvRecord(file)) {
            lines.stream().filter(line -> !line.getField("table").equals("note"))
                    .forEach(line -> found.put(line.getField("table") + " " + line.getField("category"),
                            line.getField("number").isEmpty() ? line.getField("shown") : line.getField("number")));
        }
        return found;
    }

    private static void nothingIsReadable(Path folder, String... markers) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (var marker : markers) {
                    var utf8 = new String(marker.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
                    var utf16 = new String(marker.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
                    assertFalse(bytes.contains(utf8) || bytes.contains(utf16), file.getFileName().toString());
                }
            }
        }
    }
}
