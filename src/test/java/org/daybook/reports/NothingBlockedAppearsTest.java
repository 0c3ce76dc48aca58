package org.daybook.reports;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.Assent;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Consents;
import org.daybook.consents.Heard;
import org.daybook.consents.LegalBasis;
import org.daybook.consents.Overridden;
import org.daybook.consents.Purpose;
import org.daybook.consents.RecordedAnswer;
import org.daybook.consents.SharedData;
import org.daybook.consents.Sharing;
import org.daybook.staff.Permission;
import org.daybook.staff.Reason;
import org.daybook.staff.UnitOfWork;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// For any history of answers, nothing that the ledger blocks appears in any list, print or export. Histories are drawn from
/// seeds: yes, no, later, withdrawn, ended, overridden, in any order, while days pass and the clock sometimes goes back. What
/// is allowed is computed a second time here, from her own words alone.
class NothingBlockedAppearsTest {
    private static final int PEOPLE = 8;
    private static final int STEPS = 260;
    private static final Reason REASON = new Reason("Her life is in danger tonight.");
    /// Each organisation in several spellings.
    private static final List<List<String>> ORGANISATIONS = List.of(
            List.of("Legal Desk", "legal  desk", "LEGAL DESK."), List.of("Caritas", "caritas"),
            List.of("Юридична допомога", "ЮРИДИЧНА ДОПОМОГА"));

    @RegisterExtension
    final TestHouse house = new TestHouse();
    private final Consents consents = new Consents();
    private final Map<ParticipantId, Woman> people = new HashMap<>();
    private Random random = new Random(0);

    /// A woman's latest answers, by purpose, or by purpose and organisation.
    private static final class Woman {
        private final Map<String, Said> last = new HashMap<>();

        boolean agrees(String about, LocalDate today) {
            var said = last.getOrDefault(about, Said.NOTHING);
            return said.answer() == Answer.GIVEN && said.until().map(end -> !today.isAfter(end)).orElse(true);
        }

        boolean agrees(int organisation, Set<SharedData> data, LocalDate today) {
            var about = "to " + organisation;
            return agrees(about, today) && last.getOrDefault(about, Said.NOTHING).data().containsAll(data);
        }
    }

    /// The day on which each girl is 18: during the story, except one.
    private static final List<LocalDate> GIRLS = List.of(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 1, 1), LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 1), LocalDate.of(2027, 3, 1),
            LocalDate.of(2027, 3, 1), LocalDate.of(2027, 9, 1));
    private final Map<ParticipantId, LocalDate> ofAge = new HashMap<>();
    private int lapsed;

    private record Said(Answer answer, Optional<LocalDate> until, Set<SharedData> data) {
        static final Said NOTHING = new Said(Answer.LATER, Optional.empty(), Set.of());
    }

    @Test
    void forAnyHistory() {
        arrive();
        for (int seed = 1; seed <= 3; seed++) {
            random = new Random(seed);
            for (int step = 0; step < STEPS; step++) {
                var her = List.copyOf(new TreeSet<>(people.keySet().stream().map(id -> id.value().toString()).toList()))
                        .get(random.nextInt(people.size()));
                something(new ParticipantId(java.util.UUID.fromString(her)));
                if (step % 13 == 0) {
                    nothingBlockedAppears(seed, step);
                }
            }
            nothingBlockedAppears(seed, STEPS);
        }
        assertTrue(lapsed > 5, "what was said for girls ended often enough to matter: " + lapsed);
    }

    private void arrive() {
        var diary = new Diary(house);
        var came = new ArrayList<ParticipantId>();
        for (int i = 0; i < PEOPLE; i++) {
            var her = someone().born(1970 + i, 3).from("UA").welcomedIn(house.open()).id();
            people.put(her, new Woman());
            came.add(her);
        }
        for (var day : GIRLS) {
            var born = day.minusYears(18).minusMonths(1);
            var her = someone().born(born.getYear(), born.getMonthValue()).from("UA").welcomedIn(house.open()).id();
            people.put(her, new Woman());
            ofAge.put(her, day);
            came.add(her);
        }
        diary.session(came);
    }

    private void something(ParticipantId her) {
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3, 4 -> answer(her, Purpose.values()[random.nextInt(Purpose.values().length)]);
            case 5, 6 -> answer(her, Purpose.STATISTICS);
            case 7, 8 -> takeBack(her);
            case 9 -> override(her);
            case 10 -> house.clock().move(Duration.ofHours(random.nextInt(200)));
            default -> house.clock().move(Duration.ofHours(-random.nextInt(30)));
        }
    }

    private void answer(ParticipantId her, Purpose purpose) {
        var answer = Answer.values()[random.nextInt(3)];
        var end = purpose == Purpose.REFERRAL || random.nextInt(4) == 0
                ? Optional.of(today().plusDays(random.nextInt(20)))
                : Optional.<LocalDate>empty();
        int organisation = random.nextInt(ORGANISATIONS.size());
        var data = some();
        var sharing = purpose == Purpose.REFERRAL
                ? Optional.of(new Sharing(spelled(organisation), data))
                : Optional.<Sharing>empty();
        var who = List.of(ALONE, mother(Assent.Own.YES), mother(Assent.Own.YES), mother(Assent.Own.NO))
                .get(random.nextInt(4));
        house.open().ledger().answer(her,
                new RecordedAnswer(purpose, answer, Heard.only(new ConsentWording(1, "uk")).by(Optional.of(who)), end,
                        sharing));
        people.computeIfAbsent(her, _ -> new Woman()).last.put(about(purpose, organisation),
                said(her, purpose, who, new Said(answer, end, data)));
    }

    /// A girl's own no counts, and an answer given with her ends thirty days after she is 18.
    private Said said(ParticipantId her, Purpose purpose, Assent who, Said aloud) {
        var day = Optional.ofNullable(ofAge.get(her)).filter(today()::isBefore);
        if (day.isEmpty() || who.equals(ALONE)) {
            return aloud;
        }
        if (who.dissents() && aloud.answer() == Answer.GIVEN) {
            return new Said(Answer.REFUSED, Optional.empty(), Set.of());
        }
        var lapse = day.get().plusDays(30);
        return purpose == Purpose.MEMBERSHIP
                ? aloud
                : new Said(aloud.answer(), Optional.of(aloud.until().filter(lapse::isAfter).orElse(lapse)),
                        aloud.data());
    }

    private static final Assent ALONE = Assent
            .alone(new Assent.Alone(Assent.Why.RISK, "", Assent.DecidedBy.SUPERVISOR));

    private static Assent mother(Assent.Own own) {
        return Assent.together(Assent.Who.WITH_CAREGIVER, Assent.Relation.MOTHER, own);
    }

    private void takeBack(ParticipantId her) {
        var purpose = Purpose.values()[random.nextInt(Purpose.values().length)];
        int organisation = random.nextInt(ORGANISATIONS.size());
        house.open().ledger().withdraw(her, purpose, Optional.of(new Sharing(spelled(organisation), Set.of())));
        people.computeIfAbsent(her, _ -> new Woman()).last.put(about(purpose, organisation),
                new Said(Answer.REFUSED, Optional.empty(), Set.of()));
    }

    private void override(ParticipantId her) {
        var purpose = Purpose.values()[random.nextInt(Purpose.values().length)];
        var wish = new Overridden(purpose, LegalBasis.LIFE, Optional.of(spelled(random.nextInt(ORGANISATIONS.size()))));
        boolean agrees = purpose != Purpose.REFERRAL
                && people.getOrDefault(her, new Woman()).agrees(about(purpose, 0), today());
        if (purpose.mayBeOverridden() && !agrees) {
            house.open().ledger().override(her, wish, REASON);
        } else {
            assertThrows(Refusal.class, () -> house.open().ledger().override(her, wish, REASON));
        }
    }

    private void nothingBlockedAppears(int seed, int step) {
        var where = "seed " + seed + ", step " + step;
        lapsed += (int) ofAge.entrySet().stream().filter(girl -> girl.getValue().plusDays(30).isBefore(today()))
                .filter(girl -> people.getOrDefault(girl.getKey(), new Woman()).last.values().stream()
                        .anyMatch(said -> said.answer() == Answer.GIVEN
                                && said.until().equals(Optional.of(girl.getValue().plusDays(30)))))
                .count();
        for (var purpose : Purpose.values()) {
            if (purpose != Purpose.REFERRAL) {
                var agreed = agreed(woman -> woman.agrees(about(purpose, 0), today()));
                assertEquals(agreed, listed(purpose), where + ", list of " + purpose);
                assertEquals(agreed, asked(her -> work -> consents.holds(work, her, purpose)), where + ", " + purpose);
            }
        }
        assertEquals(agreed(woman -> woman.agrees("statistics", today())), brokenDown(), where + ", report");
        for (int i = 0; i < ORGANISATIONS.size(); i++) {
            int organisation = i;
            var wished = new Sharing(spelled(organisation), some());
            assertEquals(agreed(woman -> woman.agrees(organisation, wished.data(), today())),
                    asked(her -> work -> consents.holds(work, her, wished)), where + ", told " + organisation);
        }
    }

    /// Returns who may be listed for a purpose, by the view that lists read.
    private Set<String> listed(Purpose purpose) {
        List<String> listed = inside(work -> work.tx().handle().createQuery("""
                select participant
                  from v_consent
                 where purpose = :purpose and answer = 'given' and coalesce(until_day >= :today, true)""")
                .bind("purpose", purpose.code()).bind("today", today().toString()).mapTo(String.class).list());
        return new TreeSet<>(listed);
    }

    /// Returns the women whose age or citizenship enters the figures of the report.
    private Set<String> brokenDown() {
        var known = new TreeSet<String>();
        for (var visitor : new Diary(house).facts("2026Q4").visitors()) {
            visitor.quarters().forEach(came -> {
                boolean age = came.age() != AgeBand.NOT_KNOWN;
                assertEquals(age, came.citizenship() != CitizenshipGroup.NOT_KNOWN);
                if (age) {
                    known.add(visitor.id());
                }
            });
        }
        return known;
    }

    private Set<String> agreed(Function<Woman, Boolean> does) {
        var agreed = new TreeSet<String>();
        people.forEach((her, woman) -> {
            if (does.apply(woman)) {
                agreed.add(her.value().toString());
            }
        });
        return agreed;
    }

    private Set<String> asked(Function<ParticipantId, Function<UnitOfWork, Boolean>> question) {
        var agreed = new TreeSet<String>();
        people.keySet().forEach(her -> {
            if (inside(question.apply(her))) {
                agreed.add(her.value().toString());
            }
        });
        return agreed;
    }

    private <T> T inside(Function<UnitOfWork, T> passage) {
        return house.open().gate().look(Permission.LIST_PEOPLE, passage);
    }

    private Set<SharedData> some() {
        var some = new java.util.HashSet<SharedData>(Set.of(SharedData.CODE));
        List.of(SharedData.values()).stream().filter(_ -> random.nextInt(3) == 0).forEach(some::add);
        return some;
    }

    private String spelled(int organisation) {
        var spellings = ORGANISATIONS.get(organisation);
        return spellings.get(random.nextInt(spellings.size()));
    }

    private static String about(Purpose purpose, int organisation) {
        return purpose == Purpose.REFERRAL ? "to " + organisation : purpose.code();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(house.clock().instant(), ZoneId.of("Europe/Rome"));
    }
}
