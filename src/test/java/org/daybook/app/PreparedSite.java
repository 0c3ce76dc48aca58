package org.daybook.app;

import org.daybook.demo.InventedSite;
import org.daybook.signin.Settings;
import org.daybook.ui.Appearance.Theme;
import org.daybook.site.SignIn;
import org.daybook.site.OpenSite;
import org.daybook.signin.SettingsFile;
import static org.daybook.testing.Some.someone;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.daybook.base.DeviceContext;
import org.daybook.cases.Beginning;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Purpose;
import org.daybook.outcomes.AdministrationMode;
import org.daybook.outcomes.Asking;
import org.daybook.outcomes.instrument.Key;
import org.daybook.participants.Participant;
import org.daybook.paths.GroupPlan;
import org.daybook.paths.NewEnrolment;
import org.daybook.sessions.NewSession;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.testing.Some;
import org.daybook.testing.SteppingClock;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.VaultEnvironment;

/// Adds to an invented store what the journeys through the packaged program need: a session today with women whose names are
/// Greek, Arabic and very long, and one record with every kind of content.
public final class PreparedSite {
    /// Opens every store of these tests.
    public static final String PASSPHRASE = "amber canoe window thirty lakes";
    /// The session today.
    public static final String SESSION = "Italian A1, group 3";
    /// Her record has every kind of content.
    public static final String ARABIC = "أمينة";
    /// Longer than a tile is wide, and written from right to left; at most sixty letters.
    public static final String WRAPPED = "فاطمة الزهراء الإسكندرانية بنت عبد الرحمن A1";
    /// In Greek letters.
    public static final String GREEK = "Ελένη";
    /// Sixty letters.
    public static final String LONG = "Maximiliana Konstantinopolitana Wilhelmina Thessalonikidou-A";
    /// A group of the practical skills path; it accepts people.
    public static final String GROUP = "Sewing, mornings";
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final org.daybook.paths.Path PATH = org.daybook.paths.Path.CIVIC_INCLUSION;

    private final Path store;
    private final SteppingClock clock = new SteppingClock();

    private PreparedSite(Path store) {
        this.store = store;
    }

    /// Cards of women on the record, as they are typed.
    ///
    /// @param arabic her record has every kind of content
    /// @param guest  is on no list
    public record Cards(String arabic, String greek, String sixty, String guest) {}

    /// Prepares an invented store.
    public static Cards prepare(Path store) {
        return new PreparedSite(store).prepare();
    }

    /// Does something in a store that no window has open.
    public static void inHouse(Path store, Consumer<OpenSite> work) {
        inHouse(store, Duration.ZERO, work);
    }

    /// Does something there some time ago.
    static void inHouse(Path store, Duration ago, Consumer<OpenSite> work) {
        var site = new PreparedSite(store);
        site.clock.moveTo(Clock.system(ROME).instant().minus(ago));
        try (var house = site.unlock()) {
            work.accept(house);
        }
    }

    /// Writes settings of a computer that remembers a store.
    public static void remember(Path settings, Path store, String language, Theme theme, int zoom) {
        new SettingsFile(settings).save(Settings.atFirst().speaking(Locale.of(language))
                .looking(theme, zoom).keeping(store, "A"));
    }

    private Cards prepare() {
        var now = Clock.system(ROME).instant();
        clock.moveTo(now.minus(Duration.ofDays(60)));
        try (var house = unlock()) {
            var arabic = welcome(house, someone().called(ARABIC).answering(Purpose.QUESTIONNAIRES, Answer.GIVEN)
                    .answering(Purpose.STATISTICS, Answer.GIVEN).answering(Purpose.CHILDREN, Answer.GIVEN)
                    .born(1994, 7).speaking("ar"));
            var greek = welcome(house, someone().called(GREEK).known(GREEK)
                    .needing("لا تسمع جيدا: تجلس قريبة من اللوح").born(1990, 3));
            var sixty = welcome(house, someone().called(LONG).known(LONG).born(1988, 1)
                    .needing(
                            "A chair with a back, and a break every half hour; a colleague reads aloud what is on paper"));
            var guest = someone().called("Hanna").welcomedIn(house);
            others(house);
            caseFile(house, arabic);
            attend(house, List.of(arabic, greek, sixty), now);
            clock.moveTo(now);
            today(house);
            house.team().add(new NewMember("fa", "FA", Set.of(Role.FACILITATOR)), PASSPHRASE.toCharArray());
            house.childcare().places(6);
            return new Cards(card(arabic), card(greek), card(sixty), card(guest));
        }
    }

    private OpenSite unlock() {
        var random = new SecureRandom();
        try (var secret = new SignInSecret(InventedSite.WORD, PASSPHRASE.toCharArray())) {
            return new SignIn(new VaultEnvironment(clock, random, "A"), new DeviceContext(clock, random, "A"))
                    .unlock(new StoreFolder(store), secret);
        }
    }

    private static Participant welcome(OpenSite house, Some some) {
        var her = some.welcomedIn(house);
        house.paths().enrol(new NewEnrolment(her.id(), PATH, Optional.of("a shop of my own")));
        return her;
    }

    private static void others(OpenSite house) {
        List.of("Ada", "Bee", "Cleo", "Dodi", "Ella", "Fay", "Gina", "Hope")
                .forEach(name -> welcome(house, someone().called(name + "ova").known(name)));
        welcome(house, someone().called("فاطمة الزهراء").known(WRAPPED));
    }

    private static void caseFile(OpenSite house, Participant her) {
        house.cases().begin(her.id(), new Beginning(Beginning.LimitsTold.YES, Optional.of(Answer.GIVEN),
                new ConsentWording(ConsentWording.CURRENT, "en")));
    }

    /// A session every ten days, and at some of them how she is.
    private void attend(OpenSite house, List<Participant> women, Instant now) {
        for (int day = 60; day >= 10; day -= 10) {
            clock.moveTo(now.minus(Duration.ofDays(day)));
            var held = plan(house, "Circle", LocalTime.of(15, 0));
            house.sessions().tickAll(held, women.stream().map(Participant::id).toList());
            house.sessions().registers().done(held, Optional.of("Circle"));
            if (day % 20 == 0) {
                answers(house, women.getFirst(), new Key("who-5", "1998"), List.of("1", "2", "3", "4", "5"),
                        4 - day / 20);
                answers(house, women.getFirst(), new Key("five-statements", "1"),
                        List.of("at-ease", "talk", "rights", "help", "decide"), 4 - day / 20);
            }
        }
    }

    private static void answers(OpenSite house, Participant her, Key key, List<String> items, int answer) {
        var readings = house.outcomes().readings();
        var id = readings.begin(her.id(),
                new Asking(Optional.of(key), Optional.of("en"), Optional.of(AdministrationMode.READ_ALOUD),
                        Optional.of(Asking.Interpreting.NO)));
        items.forEach(item -> readings.answer(id, item, Optional.of(answer)));
        readings.finish(id);
    }

    private void today(OpenSite house) {
        house.paths().groups().add(new GroupPlan(org.daybook.paths.Path.PRACTICAL_SKILLS, GROUP,
                Optional.of(LocalDate.ofInstant(clock.instant(), ROME)), Optional.empty(), OptionalInt.of(8),
                Optional.of("it"), Optional.empty()));
        plan(house, SESSION, begun(LocalTime.of(10, 0)));
        plan(house, "Lunch talk", LocalTime.of(13, 0));
    }

    /// Early in the morning, a session at ten has not begun, and closing its register would raise a question.
    private LocalTime begun(LocalTime usual) {
        var now = LocalTime.ofInstant(clock.instant(), ROME).truncatedTo(ChronoUnit.MINUTES);
        return now.isBefore(usual) ? now : usual;
    }

    private org.daybook.sessions.SessionId plan(OpenSite house, String title, LocalTime start) {
        var day = LocalDate.ofInstant(clock.instant(), ROME);
        return house.calendar().plan(new NewSession(Optional.of(day), Optional.of(start), 90, Optional.of(PATH), title,
                "Room 2")).id();
    }

    private static String card(Participant her) {
        return her.card().toString();
    }
}
